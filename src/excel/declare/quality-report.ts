import { NAMES } from "../../domain/contract/defined-names";
import { QUALITY_CRITERIA, QUALITY_FINDINGS } from "../../domain/contract/report-tables";
import { SHEETS } from "../../domain/contract/sheets";
import type { Finding, Subject } from "../../domain/studies/quality/criterion";
import { criterionGroups, findingShare } from "../../domain/studies/quality/plan-quality";
import type { CriterionResult, PlanQuality } from "../../domain/studies/quality/plan-quality";
import {
  countedThings,
  criterionReason,
  criterionSource,
  criterionTitle,
  extentWord,
  findingSentence,
  subjectName,
} from "../../domain/studies/quality/quality-sentence";
import { QUALITY_CRITERION_COLUMNS, QUALITY_FINDING_COLUMNS } from "../schema/report-tables";
import type { Report } from "./report";
import type { HighlightRule, TableRow } from "./sheet-layout";

/** `Qualità del piano`. `at` is when it was written, as people write it. */
export function qualityReport(quality: PlanQuality, at: string): Report {
  const { body, year } = quality.parameters;
  return {
    sheet: SHEETS.quality,
    title: `${body} – Qualità del piano ${year}`,
    subtitle:
      "Quello che un controllo automatico può vedere (non il confronto con il triennio, D.Lgs. 150/2009, art. 5 c. 2 lett. f); il giudizio resta a chi programma e valuta",
    status: statusLine(quality, at),
    statusName: NAMES.qualityStatus,
    blocks: [
      {
        table: QUALITY_CRITERIA.name,
        heading: "Criteri",
        note: "«Criterio operativo»: scelta di questo strumento, non norma.",
        columns: QUALITY_CRITERION_COLUMNS,
        rows: byGroup(quality).map(criterionRow),
        filterButtons: false,
        rules: EXTENT_RULES,
      },
      {
        table: QUALITY_FINDINGS.name,
        heading: "Rilievi",
        note: "Una riga per criterio e obiettivo. «vai →» apre la prima cella da rivedere.",
        columns: QUALITY_FINDING_COLUMNS,
        rows: findingRows(quality),
        filterButtons: true,
        isForScreen: true,
        rules: [],
      },
    ],
  };
}

const EXTENT_RULES: readonly HighlightRule[] = [
  extentRule("none", "good"),
  extentRule("some", "warning"),
  extentRule("widespread", "bad"),
  extentRule("nothing-to-check", "neutral"),
];

function extentRule(extent: CriterionResult["extent"], tone: HighlightRule["tone"]): HighlightRule {
  return {
    firstHeader: QUALITY_CRITERIA.outcome.header,
    lastHeader: QUALITY_CRITERIA.outcome.header,
    formula: `={cell}="${extentWord(extent, "it")}"`,
    tone,
  };
}

/** What has findings first, what could not be checked last. */
function byGroup(quality: PlanQuality): readonly CriterionResult[] {
  const { found, clear, unchecked } = criterionGroups(quality);
  return [...found, ...clear, ...unchecked];
}

function statusLine(quality: PlanQuality, at: string): string {
  const { criteria, objectives, indicators } = quality;
  const { found, unchecked } = criterionGroups(quality);
  return `${objectives} obiettivi e ${indicators} indicatori attivi · ${found.length} criteri su ${criteria.length} con rilievi, ${unchecked.length} non verificabili · scritto il ${at}`;
}

function criterionRow(result: CriterionResult): TableRow {
  const { criterion, findings, of, extent } = result;
  return [
    criterionTitle(criterion.id, "it"),
    criterionReason(criterion.id, "it"),
    extentWord(extent, "it"),
    findings.length,
    of,
    countedThings(criterion.id, "it"),
    findingShare(result),
    criterionSource(criterion, "it"),
  ];
}

function findingRows({ criteria }: PlanQuality): readonly TableRow[] {
  const rows = criteria.flatMap((result) => {
    const title = criterionTitle(result.criterion.id, "it");
    return groupsOf(result.findings).map((group) => groupRow(title, group));
  });
  return rows.length > 0 ? rows : [[null, "Nessun rilievo.", null, null, null, null, null, null]];
}

/** Findings about one objective stand together: a plan without sources would else fill thirty pages. */
function groupsOf(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = ownerOf(finding.subject);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** Code of the objective, else the name of what it is about. */
function ownerOf(subject: Subject): string {
  return "objective" in subject ? subject.objective.code : subjectName(subject);
}

function groupRow(title: string, group: readonly [Finding, ...Finding[]]): TableRow {
  const [{ subject, place }] = group;
  const objective = "objective" in subject ? subject.objective : null;
  return [
    title,
    objective?.title ?? null,
    ownerOf(subject),
    objective?.centre ?? null,
    place.address,
    objective?.manager ?? null,
    place.sheet,
    groupNote(group),
  ];
}

/** Which indicators, and what there is to say of them: `I01, I03` or `I02: Uguale a 2022-N1-OP-02-I05.` */
function groupNote(group: readonly Finding[]): string | null {
  const parts = group.map(({ subject, note }) => {
    const sentence = findingSentence(note, "it");
    if (subject.type !== "indicator") return sentence;
    const short = subject.id.startsWith(`${subject.objective.code}-`)
      ? subject.id.slice(subject.objective.code.length + 1)
      : subject.id;
    return sentence === "" ? short : `${short}: ${sentence}`;
  });
  const words = parts.filter((part) => part !== "");
  return words.length === 0 ? null : words.join(words.some((part) => part.endsWith(".")) ? " " : ", ");
}
