import type { KeyboardEvent, PointerEvent } from "react";
import { useState } from "react";

const WIDTH = { least: 320, initial: 350, most: 500, step: 10 };

export interface PaneFrameProps {
  readonly visible: boolean;
  readonly onClose: () => void;
}

/** The column of the task pane, with the element of the add-in's page (`root`) in it, as wide as Excel's (350 pixels) and resizable between its usual limits. */
export function PaneFrame({ visible, onClose }: PaneFrameProps) {
  const [width, setWidth] = useState(WIDTH.initial);
  return (
    <div
      role="group"
      className="pane-frame"
      data-region="pane"
      aria-label="Riquadro attività"
      hidden={!visible}
      style={{ width }}
    >
      <Splitter width={width} onResize={setWidth} />
      <div className="pane-title">
        <span>Obiettivi PIAO</span>
        <button type="button" aria-label="Chiudi il riquadro" onClick={onClose}>
          ✕
        </button>
      </div>
      <div id="root" className="pane" />
    </div>
  );
}

function Splitter(props: { readonly width: number; readonly onResize: (width: number) => void }) {
  const { width, onResize } = props;
  const resize = (wanted: number): void =>
    onResize(Math.min(Math.max(Math.round(wanted), WIDTH.least), WIDTH.most));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") resize(width + WIDTH.step);
    if (event.key === "ArrowRight") resize(width - WIDTH.step);
    if (event.key === "Home") resize(WIDTH.most);
    if (event.key === "End") resize(WIDTH.least);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons === 1) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-orientation="vertical"
      aria-label="Larghezza del riquadro"
      aria-valuemin={WIDTH.least}
      aria-valuemax={WIDTH.most}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
    />
  );
}
