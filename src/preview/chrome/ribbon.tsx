import type { ChangeEvent, ReactNode } from "react";

export interface RibbonProps {
  readonly onShowPane: () => void;
  readonly onRefresh: () => void;
  /** True while a ribbon command runs. */
  readonly busy: boolean;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The add-in's own tab with its two buttons, and what a person needs of Excel's *File* menu. */
export function Ribbon(props: RibbonProps) {
  return (
    <header className="ribbon" data-region="ribbon">
      <h1>
        Obiettivi PIAO <span>anteprima senza Excel</span>
      </h1>
      <div className="ribbon-groups" role="toolbar" aria-label="Barra multifunzione">
        <Group label="Obiettivi PIAO">
          <BigButton icon="assets/icon-32.png" label="Pannello" onClick={props.onShowPane} />
          <BigButton
            icon="assets/refresh-32.png"
            label="Aggiorna riepilogo"
            onClick={props.onRefresh}
            disabled={props.busy}
          />
        </Group>
        <FileGroup {...props} />
        <Group label="Modifica">
          <button type="button" onClick={props.onUndo}>
            Annulla
          </button>
          <button type="button" onClick={props.onRedo}>
            Ripristina
          </button>
        </Group>
      </div>
    </header>
  );
}

function FileGroup({ onNew, onOpen, onSave }: Pick<RibbonProps, "onNew" | "onOpen" | "onSave">) {
  const open = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file) onOpen(file);
    // Choosing the same file again must be told again.
    event.target.value = "";
  };
  return (
    <Group label="Cartella">
      <button type="button" onClick={onNew}>
        Nuova cartella
      </button>
      <label className="file-button">
        Apri .xlsx…
        <input type="file" accept=".xlsx" onChange={open} />
      </label>
      <button type="button" onClick={onSave}>
        Salva .xlsx
      </button>
    </Group>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="ribbon-group">
      <div className="ribbon-buttons">{children}</div>
      <span className="ribbon-label" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}

function BigButton(props: {
  readonly icon: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <button type="button" className="big" onClick={props.onClick} disabled={props.disabled}>
      <img src={props.icon} alt="" width={32} height={32} />
      {props.label}
    </button>
  );
}
