import { NAMES } from "../../domain/contract/defined-names";
import { SUMMARY_BODY } from "../../domain/contract/summary-tables";
import type { ContractColumn } from "../../domain/contract/table";
import type { Status, PlanState } from "../../domain/contract/vocabulary";
import { is } from "../schema/formula-word";
import type { HighlightRule, TextStyle, Tone } from "./sheet-layout";

/** Colours of the workbook. Text on fill has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const TONE_COLORS: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "#DDF0E3", font: "#0B5A2A" },
  warning: { fill: "#FFF1CC", font: "#6B4B00" },
  bad: { fill: "#FBDDDD", font: "#8A1414" },
  neutral: { fill: "#ECEEF1", font: "#4A5361" },
  running: { fill: "#DEEAF8", font: "#1C4A80" },
  later: { fill: "#E4E7EB", font: "#4A5361" },
  excluded: { fill: "#F8C9C9", font: "#8A1414" },
  check: { fill: "#FFD9A8", font: "#5C3A00" },
  repeated: { fill: "#FFFFFF", font: "#FFFFFF" },
};

export const PALETTE = {
  ink: "#1B2B41",
  muted: "#55606F",
  accent: "#14508C",
  input: "#FFF9DB",
  inputBorder: "#D9C66B",
  header: "#14508C",
  headerInk: "#FFFFFF",
  line: "#D3DAE3",
  planTab: "#14508C",
  centreTab: "#2E9C8F",
  summaryTab: "#C8102E",
  serviceTab: "#8A94A3",
} as const;

/** Dark and light enough to be told apart in grey. */
export const CHART_COLORS = {
  achieved: PALETTE.accent,
  expectedBar: "#B9C4D2",
  expectedLine: PALETTE.muted,
} as const;

export const TEXT_STYLES: Readonly<
  Record<TextStyle, { readonly size: number; readonly bold: boolean; readonly color: string }>
> = {
  title: { size: 18, bold: true, color: PALETTE.ink },
  subtitle: { size: 11, bold: false, color: PALETTE.muted },
  note: { size: 10, bold: false, color: PALETTE.muted },
  section: { size: 12, bold: true, color: PALETTE.accent },
  link: { size: 10, bold: false, color: PALETTE.accent },
  value: { size: 10, bold: true, color: PALETTE.ink },
  label: { size: 9, bold: false, color: PALETTE.muted },
  figure: { size: 16, bold: true, color: PALETTE.accent },
};

/** Shape and words of the traffic light of a result against what was expected. */
export const LIGHTS = {
  good: { shape: "●", words: "in linea con l'atteso" },
  warning: { shape: "▲", words: "in ritardo sull'atteso" },
  bad: { shape: "■", words: "critico rispetto all'atteso" },
} as const;

/** `● in linea con l'atteso · ▲ …`, for people who read the colours in grey. */
export function lightsLegend(): string {
  return Object.values(LIGHTS)
    .map(({ shape, words }) => `${shape} ${words}`)
    .join(" · ");
}

/**
 * Traffic light of the achievements in some columns against what was expected, which stands in as many columns from
 * `other` on: a shape before the number, so that it can be read in grey. Where nothing was expected yet there is
 * no light: it could only be green.
 */
export function expectedRules(
  [first, last]: readonly [ContractColumn, ContractColumn],
  other: ContractColumn,
  numberFormat: string,
): readonly HighlightRule[] {
  const rule = (tone: keyof typeof LIGHTS, ...conditions: readonly string[]): HighlightRule => ({
    ...{ firstHeader: first.header, lastHeader: last.header, tone },
    others: { other: { header: other.header } },
    formula: `=AND(ISNUMBER({cell}),ISNUMBER({other}),{other}>0,${conditions.join(",")})`,
    numberFormat: `"${LIGHTS[tone].shape} "${numberFormat}`,
  });
  const [green, amber] = [`{other}*${NAMES.greenThreshold}`, `{other}*${NAMES.amberThreshold}`];
  return [
    rule("good", `{cell}>=${green}`),
    rule("warning", `{cell}>=${amber}`, `{cell}<${green}`),
    rule("bad", `{cell}<${amber}`),
  ];
}

/** Colours of the counts by status, where there is anything to count; the header says which status it is. */
export const COUNT_RULES: readonly HighlightRule[] = [
  countRule(SUMMARY_BODY.reached, SUMMARY_BODY.onTrack, "good"),
  countRule(SUMMARY_BODY.late, SUMMARY_BODY.late, "warning"),
  countRule(SUMMARY_BODY.critical, SUMMARY_BODY.critical, "bad"),
  countRule(SUMMARY_BODY.running, SUMMARY_BODY.running, "running"),
  countRule(SUMMARY_BODY.notReported, SUMMARY_BODY.withoutTarget, "neutral"),
];

function countRule(first: ContractColumn, last: ContractColumn, tone: Tone): HighlightRule {
  return { firstHeader: first.header, lastHeader: last.header, formula: "={cell}>0", tone };
}

/** Colours of *Stato*; the word itself is the sign. */
export function statusRules({ header }: ContractColumn): readonly HighlightRule[] {
  const rule = (statuses: readonly (Status | PlanState)[], tone: Tone): HighlightRule => ({
    firstHeader: header,
    lastHeader: header,
    formula: `=OR(${statuses.map((status) => is("{cell}", status)).join(",")})`,
    tone,
  });
  return [
    rule(["Raggiunto", "In linea"], "good"),
    rule(["In ritardo"], "warning"),
    rule(["Critico"], "bad"),
    rule(["In corso"], "running"),
    rule(["Non rilevato", "Senza target", "Stralciato"], "neutral"),
  ];
}
