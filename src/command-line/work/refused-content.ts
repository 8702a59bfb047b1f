import type { RefusedContent, RefusedKind } from "../../embedded/xlsx/kept/refused-content";

const SAVE_PLAIN = "aprirla in Excel, salvarla come cartella di lavoro .xlsx e ripetere il comando";
const TAKE_OUT = "toglierlo in Excel e ripetere il comando";

/** What a workbook holds that would be lost or spoilt by saving it, and what to do (in Italian). */
export function refusedSentence({ kind, subject }: RefusedContent): string {
  return subject === "" ? SENTENCES[kind] : `${SENTENCES[kind]} (foglio «${subject}»)`;
}

const SENTENCES: Readonly<Record<RefusedKind, string>> = {
  encrypted: "è protetta da password: toglierla in Excel e ripetere il comando",
  excel97: `è nel vecchio formato .xls: ${SAVE_PLAIN}`,
  binary: `è una cartella binaria .xlsb: ${SAVE_PLAIN}`,
  template: `è un modello: ${SAVE_PLAIN}`,
  addIn: `è un componente aggiuntivo: ${SAVE_PLAIN}`,
  strict: `è nella forma «Strict» del formato: ${SAVE_PLAIN}`,
  signature: `ha una firma digitale, che il salvataggio annullerebbe: ${TAKE_OUT}`,
  sharedWorkbook:
    "è condivisa nel modo vecchio, con il registro delle modifiche: togliere la condivisione in Excel e ripetere il comando",
  dataModel: `contiene un modello di dati (Power Pivot): ${TAKE_OUT}`,
  chartSheet: `contiene un foglio grafico: ${TAKE_OUT}`,
  dialogSheet: `contiene un foglio di dialogo: ${TAKE_OUT}`,
  macroSheet: `contiene un foglio macro di Excel 4: ${TAKE_OUT}`,
  dates1904:
    "conta le date dal 1904: cambiarlo in Excel (Opzioni › Impostazioni avanzate), controllare le date e ripetere il comando",
};
