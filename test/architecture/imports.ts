import path from "node:path";
import ts from "typescript";
import type { Fault, Source } from "./sources";
import { DEVELOPMENT, faultAt, nodesOf, parseSource } from "./sources";

/** One import of a source: a file of the project (`src/domain/plan`) or a package (`react`, `node:fs`). */
export interface Import {
  readonly target: string;
  readonly isPackage: boolean;
  /** `import("…")` as an expression: loaded when it is used. */
  readonly isLazy: boolean;
  readonly node: ts.Node;
}

/** Everything that a source imports, in whatever way. */
export function importsOf(source: Source): Import[] {
  return nodesOf(parseSource(source)).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const isPackage = !specifier.startsWith(".");
    const target = isPackage ? specifier : path.posix.join(path.posix.dirname(source.path), specifier);
    return [{ target, isPackage, isLazy: ts.isCallExpression(node), node }];
  });
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return textOf(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return textOf(node.moduleReference.expression);
  if (!ts.isCallExpression(node)) return undefined;
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  return loads ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Folders of `src` that a folder may import besides itself. Arrows point one way: pane → excel, readers → domain. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  readers: ["domain"],
  excel: ["domain"],
  i18n: [],
  commands: ["domain", "excel", "i18n"],
  taskpane: ["domain", "excel", "readers", "i18n", "commands"],
  // The embedded Excel knows nothing of the add-in; how a cell is named and a day counted, it takes from the domain.
  embedded: ["domain"],
  preview: ["embedded", "domain", "excel", "readers", "i18n", "commands", "taskpane"],
  "command-line": ["embedded", "domain", "excel", "readers", "i18n"],
};

/** Imports against the direction of the arrows, and imports of anything outside `src` other than seeds. */
export function wrongWayImports(source: Source): Fault[] {
  const layer = layerOf(source.path);
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  return importsOf(source)
    .filter(
      ({ isPackage, target }) =>
        !isPackage && !target.startsWith("seeds/") && !allowed.includes(layerOf(target)),
    )
    .map(({ node, target }) => faultAt(node, `imports ${target}: ${layer} must not`));
}

/** Folder of `src` that a path belongs to; the path itself outside `src`. */
function layerOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? file;
}

/** Packages with their only homes: a folder or a file. What is not listed may be used by readers and pane alike. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(react|react-dom|@fluentui)(\/|$)/, ["src/taskpane/", "src/preview/"]],
  [/^@microsoft\/office-js-helpers$/, ["src/taskpane/preferences/preferences.ts"]],
  [/^(node:|hyperformula$|@tanstack\/)/, DEVELOPMENT],
  // How a number is shown: in the embedded Excel, and in documents.
  [/^numfmt$/, [...DEVELOPMENT, "src/readers/"]],
  [/^(papaparse|fflate|htmlparser2)$/, [...DEVELOPMENT, "src/readers/"]],
  // Reads formulas as texts, nothing else.
  [/^@borgar\/fx$/, [...DEVELOPMENT, "src/excel/differ/normal-form.ts"]],
  [/^(@cj-tech-master\/excelts|@microsoft\/office-js)(\/|$)/, ["src/embedded/"]],
  [/^i18next$/, ["src/i18n/"]],
];

/** Layers that use no package but those with a home there: nothing can reach the network, the page or the disk from there. */
const WITHOUT_PACKAGES = ["domain", "excel", "commands"];

/** Packages imported outside their home. */
export function misplacedPackages(source: Source): Fault[] {
  const layer = layerOf(source.path);
  return importsOf(source)
    .filter(({ isPackage }) => isPackage)
    .filter(({ target }) => {
      const home = HOMES.find(([pattern]) => pattern.test(target));
      return home === undefined
        ? WITHOUT_PACKAGES.includes(layer)
        : !home[1].some((place) => source.path.startsWith(place));
    })
    .map(({ node, target }) => faultAt(node, `imports ${target}: not here`));
}

/** The files that load bundled data. */
const SEED_LOADERS = ["src/taskpane/bundled-plan.ts"];

/** Seeds imported elsewhere than in a loader, or with the first chunk instead of when they are used. */
export function strayedSeeds(source: Source): Fault[] {
  if (DEVELOPMENT.some((room) => source.path.startsWith(room))) return [];
  return importsOf(source)
    .filter(({ target }) => target.startsWith("seeds/"))
    .filter(({ isLazy }) => !isLazy || !SEED_LOADERS.includes(source.path))
    .map(({ node, target }) => faultAt(node, `imports ${target}: only a loader may, when it is used`));
}
