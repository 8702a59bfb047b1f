import { NOT_DUE } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { LIGHT_MARKS, STATUS_MARKS } from "../../domain/contract/marks";
import { SUMMARY_BODY } from "../../domain/contract/summary-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { STATUSES } from "../../domain/contract/vocabulary";
import type { Status } from "../../domain/contract/vocabulary";
import { is, word } from "../schema/formula-word";
import { isUnderLimit, UNDER } from "./shown-share-rules";
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
  paragraph: { size: 10, bold: false, color: PALETTE.ink },
  figure: { size: 16, bold: true, color: PALETTE.accent },
};

/** Shape and words of the traffic light of a result against what was expected. */
export const LIGHTS = {
  good: { shape: LIGHT_MARKS.good, words: "in linea con l'atteso" },
  warning: { shape: LIGHT_MARKS.warning, words: "in ritardo sull'atteso" },
  bad: { shape: LIGHT_MARKS.bad, words: "critico rispetto all'atteso" },
} as const;

/** `● in linea con l'atteso · ◆ …`, for people who read the colours in grey. */
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
  const isUnder = isUnderLimit("{cell}", numberFormat);
  const rules = (tone: keyof typeof LIGHTS, ...conditions: readonly string[]): readonly HighlightRule[] => {
    const rule = (under: string, sign: string): HighlightRule => ({
      ...{ firstHeader: first.header, lastHeader: last.header, tone },
      others: { other: { header: other.header } },
      // Of a text ROUND would be an error.
      formula: `=IF(AND(ISNUMBER({cell}),ISNUMBER({other})),AND({other}>0,${[...conditions, under].join(",")}),FALSE)`,
      numberFormat: `"${LIGHTS[tone].shape} ${sign}"${numberFormat}`,
    });
    return [rule(isUnder, UNDER), rule(`NOT(${isUnder})`, "")];
  };
  const [green, amber] = [`{other}*${NAMES.greenThreshold}`, `{other}*${NAMES.amberThreshold}`];
  return [
    ...rules("good", `{cell}>=${green}`),
    ...rules("warning", `{cell}>=${amber}`, `{cell}<${green}`),
    ...rules("bad", `{cell}<${amber}`),
  ];
}

/** Colours of the counts by status, where there is anything to count; the header says which status it is. */
export const COUNT_RULES: readonly HighlightRule[] = [
  countRule(SUMMARY_BODY.reached, SUMMARY_BODY.onTrack, "good"),
  countRule(SUMMARY_BODY.late, SUMMARY_BODY.late, "warning"),
  countRule(SUMMARY_BODY.critical, SUMMARY_BODY.critical, "bad"),
  countRule(SUMMARY_BODY.running, SUMMARY_BODY.running, "running"),
  countRule(SUMMARY_BODY.notReported, SUMMARY_BODY.notReported, "neutral"),
  countRule(SUMMARY_BODY.toCorrect, SUMMARY_BODY.toCorrect, "excluded"),
  countRule(SUMMARY_BODY.withoutTarget, SUMMARY_BODY.withoutTarget, "neutral"),
];

function countRule(first: ContractColumn, last: ContractColumn, tone: Tone): HighlightRule {
  return { firstHeader: first.header, lastHeader: last.header, formula: "={cell}>0", tone };
}

/** The same of a phase: by colour alone where the word is sign enough, since most phases are not due. */
export function phaseStatusRules({ header }: ContractColumn): readonly HighlightRule[] {
  const tones = [...new Set(STATUSES.map((status) => STATE_TONES[status]))];
  return tones.map((tone) => {
    const states = STATUSES.filter((status) => STATE_TONES[status] === tone).map(word);
    const all = tone === "neutral" ? [...states, ...STATES_BESIDE.map((state) => `"${state}"`)] : states;
    return {
      ...{ firstHeader: header, lastHeader: header, tone },
      formula: `=OR(${all.map((state) => `{cell}=${state}`).join(",")})`,
    };
  });
}

/** Words of *Stato* beside those of an active indicator. */
const STATES_BESIDE = ["Stralciato", NOT_DUE] as const;

const STATE_TONES: Readonly<Record<Status, Tone>> = {
  Raggiunto: "good",
  "In linea": "good",
  "In ritardo": "warning",
  Critico: "bad",
  "In corso": "running",
  "Non rilevato": "neutral",
  "Da correggere": "excluded",
  "Senza target": "neutral",
};

/** Colours of *Stato*, with the sign of the state before its word, as in the pane; the others have none. */
export function statusRules({ header }: ContractColumn): readonly HighlightRule[] {
  const cell = { firstHeader: header, lastHeader: header };
  return [
    ...STATUSES.map((status): HighlightRule => ({
      ...cell,
      formula: `=${is("{cell}", status)}`,
      tone: STATE_TONES[status],
      numberFormat: `"${STATUS_MARKS[status]} "@`,
    })),
    {
      ...cell,
      formula: `=OR(${STATES_BESIDE.map((state) => `{cell}="${state}"`).join(",")})`,
      tone: "neutral",
    },
  ];
}
