import { memo } from "react";
import type { CSSProperties } from "react";
import type { Area } from "../../embedded/model/area";
import { ConditionalIcon } from "./conditional-icon";
import type { CellView } from "../view/sheet-view";

export interface GridCellProps {
  readonly cell: CellView;
  /** `G12`. */
  readonly name: string;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly frozen: boolean;
  /** The merged block that this cell begins. */
  readonly span: Area | null;
  readonly active: boolean;
  readonly selected: boolean;
}

/** Identifier of a cell's element, for `aria-activedescendant`. */
export function cellElementId(name: string): string {
  return `cell-${name}`;
}

/** One cell. Clicks are handled by the grid, by `data-address`. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { cell, name, span } = props;
  return (
    <div
      role="gridcell"
      id={cellElementId(name)}
      data-address={name}
      aria-colindex={props.column + 2}
      aria-selected={props.selected || props.active}
      aria-readonly={cell.locked}
      aria-colspan={span?.columnCount}
      aria-rowspan={span?.rowCount}
      className={classNames(props)}
      style={placement(props)}
    >
      {cell.icon && <ConditionalIcon icon={cell.icon} />}
      <span className="text" style={{ width: textWidth(props) }}>
        {cell.link ? (
          <a className="link" data-link={name} title={cell.link.screenTip || undefined}>
            {cell.text}
          </a>
        ) : (
          cell.text
        )}
      </span>
      {cell.filter && <span className="filter" aria-hidden="true" title="Il filtro si usa in Excel" />}
    </div>
  );
});

function classNames({ cell, frozen, active, selected, span }: GridCellProps): string {
  return [
    "grid-cell",
    frozen && "frozen",
    active && "active",
    selected && "selected",
    span && "merged",
    cell.input && "input",
    cell.overflow > 0 && "overflowing",
  ]
    .filter(Boolean)
    .join(" ");
}

function placement({ cell, frozen, left, width, height }: GridCellProps): CSSProperties {
  return { ...cell.css, left, width, height, position: frozen ? "sticky" : "absolute" };
}

/** A wrapped text needs a width to wrap in; an overflowing one reaches over its empty neighbours. */
function textWidth({ cell, width }: GridCellProps): number | undefined {
  return cell.overflow > 0 ? width + cell.overflow - 6 : undefined;
}
