import { CENTRE_WORKINGS, PHASE_WORKINGS } from "../../domain/contract/centre-tables";
import type { ContractColumn } from "../../domain/contract/table";
import { QUARTERS } from "../../domain/contract/vocabulary";
import type { CentreTableNames } from "./centre-places";
import { placedColumn, textColumn } from "./column";
import type { Column, TableColumns } from "./column";
import { lastReportedFormula, phaseExcludedFormula, situationFormula } from "./phase-steps";
import { countedFormula, excludedFormula, totalFormula } from "./reading-steps";
import {
  activeFormula,
  bandSetFormula,
  deadlineFormula,
  everyFormula,
  fallingFormula,
  kindFormula,
  lastDueFormula,
  methodFormula,
  registryRowFormula,
  ruleFormula,
} from "./registry-steps";
import {
  incompleteFormula,
  measurableFormula,
  measureFormula,
  paceFormula,
  paceShareFormula,
  safeFormula,
  shareFormula,
} from "./result-steps";

/** Heading over the hidden workings of a centre's sheet. */
export const WORKINGS_HEADING = "Calcoli intermedi";

const WIDTH = 84;

/** `Calcolo_A1`, hidden beside `Centro_A1`, row by row. */
export const WORKINGS_COLUMNS: TableColumns = [
  { ...textColumn(CENTRE_WORKINGS.setFor, WIDTH), wrap: false },
  step(CENTRE_WORKINGS.registryRow, registryRowFormula()),
  step(CENTRE_WORKINGS.active, activeFormula()),
  step(CENTRE_WORKINGS.kind, kindFormula()),
  step(CENTRE_WORKINGS.rule, ruleFormula()),
  step(CENTRE_WORKINGS.method, methodFormula()),
  step(CENTRE_WORKINGS.bandSet, bandSetFormula()),
  step(CENTRE_WORKINGS.falling, fallingFormula()),
  step(CENTRE_WORKINGS.deadline, deadlineFormula()),
  step(CENTRE_WORKINGS.every, everyFormula()),
  step(CENTRE_WORKINGS.lastDue, lastDueFormula()),
  ...QUARTERS.map((quarter) => step(CENTRE_WORKINGS[`counted${quarter}`], countedFormula(quarter))),
  step(CENTRE_WORKINGS.excluded, excludedFormula()),
  step(CENTRE_WORKINGS.total, totalFormula()),
  step(CENTRE_WORKINGS.measurable, measurableFormula()),
  step(CENTRE_WORKINGS.incomplete, incompleteFormula()),
  step(CENTRE_WORKINGS.share, shareFormula()),
  step(CENTRE_WORKINGS.measure, measureFormula()),
  step(CENTRE_WORKINGS.paceShare, paceShareFormula()),
  step(CENTRE_WORKINGS.pace, paceFormula()),
  step(CENTRE_WORKINGS.safe, safeFormula()),
];

/** `CalcoloFasi_A1`. A centre that has no indicators has no tables of them. */
export function phaseWorkingsColumns(names: CentreTableNames, hasIndicators: boolean): TableColumns {
  return [
    step(PHASE_WORKINGS.situation, situationFormula(hasIndicators ? names : null)),
    step(PHASE_WORKINGS.excluded, phaseExcludedFormula()),
    step(PHASE_WORKINGS.lastReported, lastReportedFormula()),
  ];
}

function step(column: ContractColumn, formula: string): Column {
  return placedColumn(column, WIDTH, formula);
}

/** What each column of the workings says, in one line over it. */
export const WORKINGS_NOTES: Readonly<Record<keyof typeof CENTRE_WORKINGS.columns, string>> = {
  setFor: "Il tipo e la regola per cui sono impostati formati e controlli della riga",
  registryRow: "A quale riga dell'elenco degli indicatori corrisponde",
  active: "VERO se né l'indicatore né il suo obiettivo sono stralciati",
  kind: "Il tipo scritto nell'elenco",
  rule: "Come i trimestri fanno l'anno: quella scritta, o quella del tipo; vuota per Sì/No e date",
  method: "Come si misura il raggiungimento; se vuoto, rapporto al target",
  bandSet: "Di chi sono le fasce da usare: dell'indicatore o dell'ente",
  falling: "VERO se la polarità è decrescente",
  deadline: "Il trimestre della scadenza; 5 se dopo l'anno del piano",
  every: "La frequenza: 1 trimestrale, 2 semestrale, 4 annuale",
  lastDue: "L'ultimo trimestre dovuto; 0 se non c'è ancora nulla da rilevare",
  counted1: "La rilevazione di T1, se conta; × se non conta; 10^300 per il No di una data",
  counted2: "La rilevazione di T2, come per T1",
  counted3: "La rilevazione di T3, come per T1",
  counted4: "La rilevazione di T4, come per T1",
  excluded: "Quante celle non contano: testo, errori, valori fuori misura",
  total: "Il consuntivo come numero",
  measurable: "VERO se con una rilevazione ci sarebbe un risultato",
  incomplete:
    "VERO se manca una rilevazione dovuta senza la quale il risultato premierebbe chi non la scrive",
  share: "Consuntivo rispetto al target, secondo metodo e polarità",
  measure: "Il raggiungimento prima dei limiti: la quota, o il valore della sua fascia",
  paceShare: "La quota a fine anno a questo passo: con il consuntivo × 4 ÷ trimestri dovuti, se si somma",
  pace: "Il raggiungimento a questo passo, da confrontare con le soglie",
  safe: "VERO se il target è raggiunto e non si può più perdere",
};

/** The same for the workings of the phases. */
export const PHASE_WORKINGS_NOTES: Readonly<Record<keyof typeof PHASE_WORKINGS.columns, string>> = {
  situation: "Stralciato, oppure Non dovuta: l'obiettivo ha indicatori attivi",
  excluded: "Quante celle non sono percentuali da 0% a 100%",
  lastReported: "L'ultimo trimestre con una percentuale che conta",
};
