/** What a workbook says of itself (`Excel.DocumentProperties`). */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  /** Read only. */
  lastAuthor: string;
  revisionNumber: number;
  /** Read only: ISO 8601. */
  creationDate: string;
  /** By lower-case key, in the order in which they came. */
  readonly custom: Map<string, CustomProperty>;
  /** Custom properties of kinds that Office.js does not give, as the file has them (`<property …>`). */
  readonly foreign: string[];
}

/** Those that are plain text and may be set. */
export type DocumentText =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

export interface CustomProperty {
  /** As first given; found without case. */
  readonly key: string;
  readonly value: CustomValue;
}

/** Office.js hands a date over as the text that JSON makes of it: dates come from files only. ISO 8601. */
export type CustomValue = string | number | boolean | { readonly date: string };

export function emptyProperties(): DocumentProperties {
  return {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    revisionNumber: 0,
    // A file holds whole seconds.
    creationDate: new Date().toISOString().replace(/\.\d+/, ""),
    custom: new Map(),
    foreign: [],
  };
}
