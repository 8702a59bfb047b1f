import {
  CENTRE_INDICATORS,
  CENTRE_PHASES,
  CENTRE_WORKINGS,
  PHASE_WORKINGS,
} from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { TO_CORRECT_MARK } from "../../domain/contract/marks";
import type { ContractColumn } from "../../domain/contract/table";
import { INDICATOR_READINGS, PHASE_READINGS } from "../schema/centre-tables";
import { FORMATS } from "../schema/column";
import { EXCLUDED } from "../schema/reading-steps";
import { is, isNot } from "../schema/formula-word";
import { underLimitRule } from "./shown-share-rules";
import type { HighlightRule, NeighbourCell } from "./sheet-layout";
import { phaseStatusRules, statusRules } from "./tones";

/** Excel and LibreOffice show nothing in this format. */
const NOTHING = ";;;";
/** A text with its mark; numbers keep the format of their kind. */
const MARKED_TEXT = `"${TO_CORRECT_MARK} "@`;

/** The quarter of the column that a rule is at, counted from T1: the rule reads the same in every row of every sheet. */
const FIRST_QUARTER: NeighbourCell = { header: INDICATOR_READINGS.firstHeader, isFixed: true };
const QUARTER_NUMBER = "(COLUMN({cell})-COLUMN({t1})+1)";

/** Conditional formats of a centre's indicators; `workings` is the table beside them. */
export function indicatorRules(workings: string): readonly HighlightRule[] {
  const cells = {
    counted: { header: CENTRE_WORKINGS.counted1.header, table: workings },
    excluded: fixedIn(workings, CENTRE_WORKINGS.excluded),
  };
  const doesNotCount = `{excluded}>0,{counted}="${EXCLUDED}"`;
  return [
    repeatedRule(CENTRE_INDICATORS.objective, CENTRE_INDICATORS.objectiveTitle),
    ...excludedRules(INDICATOR_READINGS, doesNotCount, cells),
    laterRule(INDICATOR_READINGS),
    doubtfulRule(workings),
    underLimitRule(CENTRE_INDICATORS.achievement, FORMATS.percent),
    ...statusRules(CENTRE_INDICATORS.status),
  ];
}

/** Conditional formats of a centre's phases. */
export function phaseRules(workings: string): readonly HighlightRule[] {
  const excluded = fixedIn(workings, PHASE_WORKINGS.excluded);
  // For LibreOffice a truth value is a number, too.
  const isShare = "IF(ISNUMBER({cell}),IF(ISLOGICAL({cell}),FALSE,AND({cell}>=0,{cell}<=1)),FALSE)";
  return [
    repeatedRule(CENTRE_PHASES.objective, CENTRE_PHASES.objectiveTitle),
    // All phases are filled in alike.
    repeatedRule(CENTRE_PHASES.objective, CENTRE_PHASES.howTo),
    ...excludedRules(PHASE_READINGS, `{excluded}>0,NOT(${isShare})`, { excluded }),
    laterRule(PHASE_READINGS),
    {
      ...PHASE_READINGS,
      formula: `=AND(${isShare},{cell}<MAX({first}:{cell}),${QUARTER_NUMBER}<=${NAMES.quarter})`,
      others: { first: { header: PHASE_READINGS.firstHeader, isFixed: true }, t1: FIRST_QUARTER },
      tone: "check",
    },
    ...phaseStatusRules(CENTRE_PHASES.status),
  ];
}

/**
 * What is the same for all rows of an objective stands in every one of them, so that rows can be sorted and filtered; it is
 * read once.
 */
function repeatedRule({ header: objective }: ContractColumn, { header }: ContractColumn): HighlightRule {
  return {
    ...{ firstHeader: header, lastHeader: header },
    formula: "={objective}={above}",
    others: {
      objective: { header: objective, isFixed: true },
      above: { header: objective, isFixed: true, line: "above" },
    },
    ...{ tone: "repeated", numberFormat: NOTHING },
  };
}

/** The same column of another table for all columns of a rule. */
function fixedIn(table: string, { header }: ContractColumn): NeighbourCell {
  return { header, table, isFixed: true };
}

type Span = Pick<HighlightRule, "firstHeader" | "lastHeader">;

/** Cells that do not count: filled, framed and, where they are text, marked. `condition`: what makes them so. */
function excludedRules(
  columns: Span,
  condition: string,
  others: Readonly<Record<string, NeighbourCell>>,
): readonly HighlightRule[] {
  const rule = (isText: string): HighlightRule => ({
    ...columns,
    formula: `=AND(NOT(ISBLANK({cell})),${isText},${QUARTER_NUMBER}<=${NAMES.quarter},${condition})`,
    others: { ...others, t1: FIRST_QUARTER },
    ...{ tone: "excluded", isFramed: true },
  });
  return [{ ...rule("ISTEXT({cell})"), numberFormat: MARKED_TEXT }, rule("NOT(ISTEXT({cell}))")];
}

/** Quarters after the reference one: not due yet. What stands there counts from that quarter on. */
function laterRule(columns: Span): HighlightRule {
  return {
    ...columns,
    formula: `=${QUARTER_NUMBER}>${NAMES.quarter}`,
    others: { t1: FIRST_QUARTER },
    tone: "later",
  };
}

/** *Da controllare* where a number alone shows it (design §4): they count, and deserve a look. */
function doubtfulRule(workings: string): HighlightRule {
  const working = (column: ContractColumn): NeighbourCell => fixedIn(workings, column);
  const others = {
    counted: { header: CENTRE_WORKINGS.counted1.header, table: workings },
    target: { header: CENTRE_INDICATORS.target.header, isFixed: true },
    kind: working(CENTRE_WORKINGS.kind),
    rule: working(CENTRE_WORKINGS.rule),
    due: working(CENTRE_WORKINGS.lastDue),
    first: working(CENTRE_WORKINGS.counted1),
    second: working(CENTRE_WORKINGS.counted2),
    third: working(CENTRE_WORKINGS.counted3),
    last: working(CENTRE_WORKINGS.counted4),
  } as const;
  const ofYear = `{counted}>=DATE(${NAMES.year}-1,1,1),{counted}<DATE(${NAMES.year}+2,1,1)`;
  const rises = (one: string, next: string): string => `OR({${one}}="",{${one}}<={${next}})`;
  const doubts = [
    "N({target})>0,{counted}>10*N({target})",
    `${isNot("{kind}", "Importo")},{counted}=INT({counted}),${ofYear}`,
    `${is("{kind}", "Percentuale")},{counted}>0,{counted}<=0.015,N({target})>=0.2`,
    `${is("{rule}", "Progressivo")},{counted}<MAX({first}:{counted})`,
    `${is("{rule}", "Somma")},COUNT({first}:{last})>2,SUM({first}:{last})>0.375*{due}*N({target}),MAX({first}:{last})<=0.3*{due}*N({target}),${rises("first", "second")},${rises("second", "third")},${rises("third", "last")}`,
  ];
  const any = doubts.map((doubt) => `AND(${doubt})`).join(",");
  return {
    ...INDICATOR_READINGS,
    formula: `=IF(AND(ISNUMBER({counted}),${isNot("{kind}", "Data")},${isNot("{kind}", "Sì/No")}),OR(${any}),FALSE)`,
    others,
    tone: "check",
  };
}
