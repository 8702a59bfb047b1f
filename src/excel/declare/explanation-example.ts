import { CENTRE_INDICATORS, CENTRE_WORKINGS } from "../../domain/contract/centre-tables";
import { NAMES } from "../../domain/contract/defined-names";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { SHEETS } from "../../domain/contract/sheets";
import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { Status } from "../../domain/contract/vocabulary";
import type { CentreTableNames } from "../schema/centre-places";
import { FORMATS } from "../schema/column";
import { word } from "../schema/formula-word";
import { wholeColumns } from "../schema/structured-reference";

/** One step of the example: its name, its value by formula, how it came about. */
export type Step = readonly [word: string, formula: string, meaning: string, numberFormat?: string];

/**
 * One indicator step by step, live: the first of a centre that is on the way, else the first sum, else the first. `place` is
 * the address of the first step, which says which row it is.
 */
export function exampleSteps(names: CentreTableNames, place: string): readonly Step[] {
  const at = (column: string): string => `=IF(INDEX(${column},${place})="","",INDEX(${column},${place}))`;
  return [...givenSteps(names, at), ...resultSteps(names, at), ...paceSteps(names, at)];
}

type At = (column: string) => string;

function columnsOf(names: CentreTableNames) {
  return {
    centre: wholeColumns({ ...CENTRE_INDICATORS, name: names.indicators }),
    workings: wholeColumns({ ...CENTRE_WORKINGS, name: names.workings }),
  };
}

/** What the registry and the manager say. */
function givenSteps(names: CentreTableNames, at: At): readonly Step[] {
  const { centre, workings } = columnsOf(names);
  return [
    [
      "Riga",
      placeFormula({ status: centre.status, rule: workings.rule }),
      `La prima riga della tabella ${names.indicators} che si misura durante l'anno; senza, la prima.`,
      "0",
    ],
    [
      CENTRE_INDICATORS.id.header,
      at(centre.id),
      "L'indicatore preso come esempio; i valori seguono la sua scheda.",
    ],
    [CENTRE_INDICATORS.indicator.header, at(centre.indicator), ""],
    [CENTRE_WORKINGS.kind.header, at(workings.kind), `Dal foglio ${SHEETS.indicators}.`],
    [CENTRE_WORKINGS.rule.header, at(workings.rule), "Come i trimestri fanno l'anno."],
    [CENTRE_WORKINGS.method.header, at(workings.method), "Come il consuntivo si confronta con il target."],
    [CENTRE_INDICATORS.target.header, at(centre.target), "Il valore da raggiungere."],
    ...QUARTERS.map((quarter): Step => [
      CENTRE_WORKINGS[`counted${quarter}`].header,
      at(workings[`counted${quarter}`]),
      `Ciò che conta di ${quarterLabel(quarter)}; vuoto: non rilevato, oppure dopo il trimestre di riferimento.`,
    ]),
  ];
}

/** What follows from it. */
function resultSteps(names: CentreTableNames, at: At): readonly Step[] {
  const { centre, workings } = columnsOf(names);
  return [
    [
      CENTRE_INDICATORS.actual.header,
      at(centre.actual),
      "I trimestri che contano, messi insieme dalla regola.",
    ],
    [
      CENTRE_WORKINGS.share.header,
      at(workings.share),
      "Il consuntivo rispetto al target, secondo il metodo.",
      FORMATS.percent,
    ],
    [
      CENTRE_INDICATORS.achievement.header,
      at(centre.achievement),
      "La quota (o il valore della sua fascia), mai sotto 0% né oltre il massimo.",
      FORMATS.percent,
    ],
  ];
}

/** How it stands on the way through the year. */
function paceSteps(names: CentreTableNames, at: At): readonly Step[] {
  const { centre, workings } = columnsOf(names);
  return [
    [
      CENTRE_WORKINGS.lastDue.header,
      at(workings.lastDue),
      "L'ultimo trimestre dovuto fino a quello di riferimento.",
    ],
    [
      CENTRE_WORKINGS.paceShare.header,
      at(workings.paceShare),
      "La quota a fine anno a questo passo.",
      FORMATS.percent,
    ],
    [CENTRE_WORKINGS.pace.header, at(workings.pace), "Il raggiungimento a questo passo.", FORMATS.percent],
    [PARAMETER_NAMES.greenThreshold, `=${NAMES.greenThreshold}`, "Da qui in su è in linea.", FORMATS.percent],
    [
      PARAMETER_NAMES.amberThreshold,
      `=${NAMES.amberThreshold}`,
      "Da qui in su è in ritardo, sotto è critico.",
      FORMATS.percent,
    ],
    [CENTRE_INDICATORS.status.header, at(centre.status), "Quello che ne segue."],
  ];
}

/** The place of the first indicator that is on the way, else of the first sum, else 1. */
function placeFormula({ status, rule }: { readonly status: string; readonly rule: string }): string {
  const searches = [
    ...ON_THE_WAY.map((state) => `MATCH(${word(state)},${status},0)`),
    `MATCH(${word("Somma")},${rule},0)`,
  ];
  return `=${searches.reduceRight((rest, search) => `IFERROR(${search},${rest})`, "1")}`;
}

const ON_THE_WAY = ["In linea", "In ritardo", "Critico"] as const satisfies readonly Status[];
