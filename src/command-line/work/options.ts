import path from "node:path";
import { CENTRE_INDICATORS } from "../../domain/contract/centre-tables";
import { PARAMETER_NAMES } from "../../domain/contract/parameters";
import { INDICATORS } from "../../domain/contract/plan-tables";
import { PARAMETERS } from "../../domain/contract/service-tables";
import { tableNameFor } from "../../domain/contract/table";
import { QUARTERS, quarterLabel } from "../../domain/contract/vocabulary";
import type { Quarter } from "../../domain/contract/vocabulary";
import type { Option } from "../words/option";

/** Options that several verbs have. */

export const PLAN: Option<string> = {
  placeholder: "FILE",
  required: false,
  about: ["il piano (.json), oppure lucca-2022: il piano incluso della Provincia di Lucca"],
  read: (text) => text,
};

export const DOCUMENT: Option<string> = {
  placeholder: "FILE",
  required: false,
  about: ["il documento del piano: .xlsx, .docx, .ods, .odt, .html, .csv, .pdf, .txt"],
  read: (text) => text,
};

export const SHEET: Option<string> = {
  placeholder: "FOGLIO",
  required: false,
  about: ["il solo foglio del documento da leggere"],
  read: (text) => text,
};

export const MAPPING: Option<string> = {
  placeholder: "FILE.json",
  required: false,
  about: ["che cosa è ogni colonna del documento (docs/file-di-abbinamento.md)"],
  read: (text) => text,
};

export const WORKBOOK: Option<string> = {
  placeholder: "FILE.xlsx",
  required: false,
  about: ["la cartella da leggere, salvata da questo programma, da Excel o da LibreOffice"],
  read: (text) => text,
};

export const OUT: Option<string> = {
  placeholder: "FILE.xlsx",
  required: false,
  about: ["la cartella da scrivere: intera, oppure il file resta com'era"],
  read: (text) =>
    [".xlsx", ".xlsm"].includes(path.extname(text).toLowerCase())
      ? text
      : { unfit: "il file deve chiamarsi .xlsx (.xlsm se contiene macro)" },
};

/** Lines of a file of edits. */
const EXAMPLES = [
  [tableNameFor(CENTRE_INDICATORS, "A1"), "2022-A1-OP-01-I03", CENTRE_INDICATORS.t1.header, "5"],
  [INDICATORS.name, "2022-A1-OP-01-I03", INDICATORS.target.header, "20"],
  [PARAMETERS.name, PARAMETER_NAMES.year, PARAMETERS.value.header, "2022"],
];

export const EDITS: Option<string> = {
  placeholder: "FILE.csv",
  required: false,
  about: [
    "celle da compilare prima di aggiornare il riepilogo, una per riga:",
    "  tabella;id;colonna;valore",
    ...EXAMPLES.map((fields) => `  ${fields.join(";")}`),
    "numeri con il punto decimale, percentuali come 85%, date come 2022-04-15;",
    "ogni valore è scritto come lo scriverebbe una persona, e rifiutato dove sarebbe",
    "rifiutato a lei; maiuscole e minuscole di tabella, id e colonna non contano;",
    "il testo è UTF-8, UTF-16 o quello del CSV di Excel (Windows-1252)",
  ],
  read: (text) => text,
};

export const QUARTER: Option<Quarter> = {
  placeholder: "T2",
  required: false,
  about: ["trimestre di riferimento del riepilogo: T1, T2, T3 o T4"],
  read: (text) =>
    QUARTERS.find((quarter) => quarterLabel(quarter) === text.trim().toUpperCase()) ?? {
      unfit: "i trimestri sono T1, T2, T3 e T4",
    },
};
