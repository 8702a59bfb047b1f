import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ExcelLibrary } from "./excel-library";
import { libraryOfPage } from "./excel-library";

/**
 * Loads Microsoft's client library into Node (also inside jest), once. It takes some 60 ms and makes the globals
 * that it makes in a page: `Excel`, `OfficeExtension`, `Office`, `Microsoft`, `OSF`…
 */
export function loadExcelLibrary(): ExcelLibrary {
  if (!("OfficeExtension" in globalThis)) evaluateAsPage(librarySource());
  return libraryOfPage();
}

function librarySource(): string {
  const manifest = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return readFileSync(path.join(path.dirname(manifest), "dist", "excel-web-16.00.js"), "utf8");
}

/** What of a web page the library looks at while it loads. */
const PAGE = {
  location: { search: "", hash: "", href: "", protocol: "https:", host: "" },
  document: {
    URL: "",
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  },
  navigator: { userAgent: "", platform: "" },
};

/**
 * The library is a classic script: its top-level variables must become globals, which only an indirect `eval`
 * does alike in Node, in jest's own realm and with the caller's `Error` and `Array`. It is a file of a pinned
 * dependency, not input. The page's globals go away again, so that nobody takes Node for a browser.
 */
function evaluateAsPage(source: string): void {
  const page: Record<string, unknown> = { ...PAGE, window: globalThis };
  const added = Object.keys(page).filter((name) => !(name in globalThis));
  for (const name of added) {
    Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
  }
  try {
    const evaluate = eval;
    evaluate(source);
  } finally {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  }
}
