import type { TextStyle } from "./sheet-layout";

/**
 * The add-in's cell styles. They stand in Excel's gallery: a body that wants other colours changes them there, once.
 */
export const STYLE_NAMES: Readonly<Record<TextStyle | "header" | "input" | "body", string>> = {
  title: "PIAO Titolo",
  subtitle: "PIAO Sottotitolo",
  note: "PIAO Nota",
  section: "PIAO Sezione",
  link: "PIAO Collegamento",
  value: "PIAO Valore",
  figure: "PIAO Cifra",
  label: "PIAO Etichetta",
  paragraph: "PIAO Testo",
  header: "PIAO Intestazione",
  input: "PIAO Da compilare",
  body: "PIAO Tabella",
};
