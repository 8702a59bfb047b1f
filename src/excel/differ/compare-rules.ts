import { serialOf } from "../../domain/cells/date-serial";
import type { TableLayout } from "../declare/sheet-layout";
import type { FoundHighlight, FoundValidation } from "../observe/rules";
import { excelRule } from "../schema/excel-rule";
import type { DeclaredHighlights, DeclaredValidation, Highlight } from "./declared-rules";
import type { Difference } from "./difference";
import { findingOf } from "./finding-of";
import { normalBound, normalColor, normalFormula, normalList } from "./normal-form";

/** Cells that accept something else than they should. */
export function compareValidations(
  table: string,
  declared: readonly DeclaredValidation[],
  found: readonly FoundValidation[],
): readonly Difference[] {
  const wrong = declared.filter((one, index) => !isSameValidation(one, found[index]));
  const headers = [...new Set(wrong.map(({ header }) => header))];
  return headers.flatMap((header) => {
    const own = wrong.filter((one) => one.header === header);
    const [first] = own;
    if (first === undefined) return [];
    const count = own.reduce((sum, { area }) => sum + area.rowCount, 0);
    return [
      {
        finding: findingOf("validation-lost", first.sheet, table, { at: first.area, header, count }),
        mends: own.map(
          ({ sheet, area, validation }) => ({ type: "validation", sheet, area, validation }) as const,
        ),
        setAside: [],
      },
    ];
  });
}

function isSameValidation(
  { validation, area }: DeclaredValidation,
  found: FoundValidation | undefined,
): boolean {
  const { rule, errorMessage, prompt } = validation;
  return (
    found !== undefined &&
    found.isShown &&
    found.message === errorMessage &&
    found.prompt === (prompt?.message ?? "") &&
    normalRule(found.rule) === normalRule(excelRule(rule, area))
  );
}

/** A validation rule in one form. Only `Between` has a second bound: LibreOffice writes one always. */
export function normalRule(rules: Excel.DataValidationRule): string {
  const { list, decimal, wholeNumber, date, textLength, custom } = rules;
  if (list !== undefined) return `list ${normalList(list.source)}`;
  if (custom !== undefined) return `custom ${normalFormula(asFormula(custom.formula), "")}`;
  const [kind, rule] =
    decimal !== undefined
      ? (["decimal", decimal] as const)
      : wholeNumber !== undefined
        ? (["whole", wholeNumber] as const)
        : textLength !== undefined
          ? (["length", textLength] as const)
          : (["date", date] as const);
  if (rule === undefined) return "none";
  const isBetween = /between/i.test(rule.operator);
  const bounds = isBetween ? [rule.formula1, rule.formula2] : [rule.formula1];
  return `${kind} ${rule.operator.toLowerCase()} ${bounds.map((bound) => normalBound(dated(bound))).join(" ")}`;
}

/** A day as Excel's serial: rules take both. */
function dated(bound: unknown): unknown {
  const text = typeof bound === "string" ? /^(\d{4})-(\d\d)-(\d\d)/.exec(bound) : null;
  return text === null ? bound : serialOf(Number(text[1]), Number(text[2]), Number(text[3]));
}

/** Colours and signs of a table that are gone. Those that people have added stay. `neighbours`: the tables of its sheet. */
export function compareHighlights(
  layout: TableLayout,
  neighbours: readonly TableLayout[],
  declared: readonly DeclaredHighlights[],
  found: readonly (readonly FoundHighlight[])[],
): readonly Difference[] {
  const lost = declared.filter(({ highlights }, index) => {
    const present = new Set((found[index] ?? []).map(highlightKey));
    return highlights.some((highlight) => !present.has(highlightKey(highlight)));
  });
  const [first] = lost;
  if (first === undefined) return [];
  return [
    {
      finding: findingOf("rules-lost", first.sheet, layout.name, {
        at: first.area,
        header: first.header,
        count: lost.length,
      }),
      mends: [{ type: "rules", sheet: first.sheet, layout, neighbours }],
      setAside: [],
    },
  ];
}

function highlightKey({ formula, fill, font }: Highlight): string {
  return `${truthsAsNumbers(normalFormula(asFormula(formula), ""))} ${normalColor(fill)} ${normalColor(font)}`;
}

/** LibreOffice writes the truth values of a conditional format as numbers (7.4). */
function truthsAsNumbers(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\b(?:TRUE|FALSE)\b/g, (part) =>
    part === "TRUE" ? "1" : part === "FALSE" ? "0" : part,
  );
}

/** A rule's formula comes back without its sign of equality, too. */
function asFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
