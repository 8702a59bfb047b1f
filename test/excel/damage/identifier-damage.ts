import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";
import { SMALL_IDS } from "../small-plan";
import { columnOf, onTable, overwrite } from "./by-hand";
import type { Damage } from "./damage";

const { courses, trained, regulation, works, lessons, analysis, roads } = SMALL_IDS;

/** What follows from an identifier that is another: a row too many, one too few, words and results of another. */
const CONSEQUENCES = [
  ...(["row-missing", "row-unknown", "row-duplicated", "id-swapped", "text-changed"] as const),
  ...(["kind-behind"] as const),
];

/** The first column of rows of a table gets these identifiers, from its first row on. */
function identified(table: string, header: string, ids: readonly string[]): Damage["apply"] {
  return (excel: EmbeddedExcel) =>
    onTable(excel, table, (found) => {
      columnOf(found, header)
        .getCell(0, 0)
        .getResizedRange(ids.length - 1, 0).values = ids.map((id) => [id]);
    });
}

/** Identifiers that are not those of the plan, or stand beside the words of another row. */
export const IDENTIFIER_DAMAGE: readonly Damage[] = [
  {
    name: "an identifier of a centre sheet is changed",
    causes: ["id-misspelt"],
    about: ["Centro_A1"],
    apply: (excel) => overwrite(excel, ["Centro_A1", courses, "ID"], "2022-A1-OP-01-I09"),
  },
  {
    name: "an identifier of a centre sheet is cleared",
    causes: ["id-misspelt"],
    about: ["Centro_B2"],
    apply: (excel) => overwrite(excel, ["Centro_B2", works, "ID"], ""),
  },
  {
    name: "the identifiers of two rows of a centre sheet are exchanged",
    causes: ["id-swapped"],
    related: ["kind-behind", "text-changed"],
    about: ["Centro_A1"],
    apply: identified("Centro_A1", "ID", [trained, courses, regulation]),
  },
  {
    name: "the identifiers of three rows of a centre sheet go round",
    causes: ["id-swapped"],
    related: ["kind-behind", "text-changed"],
    about: ["Centro_A1"],
    apply: identified("Centro_A1", "ID", [trained, regulation, courses]),
  },
  {
    name: "the identifiers of two phases are exchanged",
    causes: ["id-swapped"],
    related: ["text-changed"],
    about: ["Fasi_A1"],
    apply: identified("Fasi_A1", "ID", [lessons, analysis]),
  },
  {
    name: "an identifier stands twice on a centre sheet",
    causes: ["row-duplicated", "id-swapped"],
    related: CONSEQUENCES,
    about: ["Centro_A1"],
    apply: identified("Centro_A1", "ID", [courses, courses, regulation]),
  },
  ...(
    [
      ["in small letters", courses.toLowerCase()],
      ["with a blank behind it", `${courses} `],
      ["with a blank before it", ` ${courses}`],
      ["with a hard blank", `${courses}\u00a0`],
    ] as const
  ).map(([how, id]): Damage => ({
    name: `an identifier of a centre sheet stands ${how}`,
    causes: ["id-misspelt"],
    related: ["row-missing", "row-unknown", "kind-behind"],
    about: ["Centro_A1"],
    apply: (excel) => overwrite(excel, ["Centro_A1", courses, "ID"], id),
  })),
  {
    name: "an identifier of Indicatori stands with a blank behind it",
    causes: ["id-misspelt"],
    related: ["row-missing", "row-unknown", "kind-behind"],
    about: ["Indicatori", "Centro_A1"],
    apply: (excel) => overwrite(excel, ["Indicatori", courses, "ID"], `${courses} `),
  },
  {
    name: "an identifier stands twice in Indicatori",
    causes: ["id-not-unique"],
    related: [...CONSEQUENCES, "formula-broken"],
    about: ["Indicatori"],
    apply: identified("Indicatori", "ID", [courses, courses]),
    outcome: { kind: "by-hand" },
  },
  {
    name: "the code of an objective stands twice in Obiettivi",
    causes: ["id-not-unique"],
    related: [...CONSEQUENCES, "formula-broken"],
    about: ["Obiettivi"],
    apply: identified("Obiettivi", "Codice", [roads]),
    outcome: { kind: "by-hand" },
  },
  {
    name: "an identifier of Indicatori is cleared",
    causes: ["id-not-unique"],
    related: [...CONSEQUENCES, "formula-broken"],
    about: ["Indicatori"],
    apply: (excel) => overwrite(excel, ["Indicatori", trained, "ID"], ""),
    outcome: { kind: "by-hand" },
  },
];
