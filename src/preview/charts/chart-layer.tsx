import type { PointerEvent } from "react";
import { useState } from "react";
import type { ChartPlace } from "../../embedded/model/chart-place";
import { ChartDrawing } from "./chart-drawing";
import type { Box } from "./chart-layout";
import type { ChartView, SheetOfCharts } from "./view-of-charts";
import { placeOfBox } from "./view-of-charts";

export interface ChartLayerProps {
  readonly view: SheetOfCharts;
  /** Where the cells begin, in pixels. */
  readonly origin: { readonly left: number; readonly top: number };
  readonly onPlace: (id: string, place: ChartPlace) => void;
}

/** The charts over the cells; in a grid they can only be told as a row of cells that hold pictures. */
export function ChartLayer({ view, origin, onPlace }: ChartLayerProps) {
  if (view.charts.length === 0) return null;
  return (
    <div role="row" aria-label="Grafici del foglio" className="chart-layer" style={origin}>
      {view.charts.map((chart) => (
        <ChartFrame
          key={chart.id}
          chart={chart}
          isMovable={view.areObjectsFree}
          onPlace={(box) => {
            onPlace(chart.id, placeOfBox(box, view));
          }}
        />
      ))}
    </div>
  );
}

interface FrameProps {
  readonly chart: ChartView;
  readonly isMovable: boolean;
  readonly onPlace: (box: Box) => void;
}

/** A drag under way: of the whole chart, or of its corner. */
interface Drag {
  readonly part: "chart" | "corner";
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const LEAST_SIZE = 60;

/** One chart, moved and sized with the pointer. */
function ChartFrame({ chart, isMovable, onPlace }: FrameProps) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const box = drag?.box ?? chart.box;
  const begin = (part: Drag["part"]) => (event: PointerEvent) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ part, x: event.clientX, y: event.clientY, box: chart.box });
  };
  const move = (event: PointerEvent): void => {
    if (drag) setDrag({ ...drag, box: dragged(drag, chart.box, event) });
  };
  const end = (): void => {
    if (drag && drag.box !== chart.box) onPlace(drag.box);
    setDrag(null);
  };
  const handlers = { onPointerMove: move, onPointerUp: end, onPointerCancel: () => setDrag(null) };
  return (
    <div
      role="gridcell"
      className={isMovable ? "chart movable" : "chart"}
      data-chart={chart.name}
      style={{ ...box }}
      // The cells below are not meant.
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      {...(isMovable && { ...handlers, onPointerDown: begin("chart") })}
    >
      <div role="img" aria-label={chart.picture.label}>
        <ChartDrawing picture={chart.picture} width={box.width} height={box.height} />
      </div>
      {isMovable && <span className="corner-grip" onPointerDown={begin("corner")} />}
    </div>
  );
}

function dragged({ part, x, y }: Drag, start: Box, event: PointerEvent): Box {
  const [right, down] = [event.clientX - x, event.clientY - y];
  return part === "chart"
    ? { ...start, left: Math.max(0, start.left + right), top: Math.max(0, start.top + down) }
    : {
        ...start,
        width: Math.max(LEAST_SIZE, start.width + right),
        height: Math.max(LEAST_SIZE, start.height + down),
      };
}
