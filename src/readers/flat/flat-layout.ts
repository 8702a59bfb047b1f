import type { SourceLine } from "../document/source-document";
import { centreIn, type FoundCentre } from "./centre-line";
import type { FlatLayout, FlatObjective } from "./flat-objective";
import { flatRows } from "./flat-rows";
import { managersOf } from "./manager-names";
import { openingCode, tableShape } from "./table-shape";

const PAGE_NUMBER = /^(?:pag(?:ina|\.)?\s*)?\d{1,4}(?:\s*(?:\/|di)\s*\d{1,4})?$/iu;

/** The lines from one code to the next. */
interface Block {
  readonly code: string;
  readonly publicValue: string | null;
  readonly lines: readonly SourceLine[];
}

/** A block as title and description, centre, and what follows it: the manager's name and the rows. */
interface Headed {
  readonly block: Block;
  readonly head: string;
  readonly centre: FoundCentre | null;
  readonly rest: readonly SourceLine[];
}

/** The objectives of a flattened plan table; `null` where the lines hold no such table. Blank lines count. */
export function flatLayout(lines: readonly SourceLine[]): FlatLayout | null {
  const shape = tableShape(lines.map(({ text }) => text));
  if (shape === null) return null;
  const first = lines.findIndex(({ text }) => openingCode(text, shape) !== undefined);
  const header = lines.slice(0, first);
  const skipped = lines.slice(first).filter((line) => isSkipped(line, header));
  const kept = lines.slice(first).filter((line) => !skipped.includes(line));
  const blocks = blocksOf(kept, shape);
  const headed = blocks.map(headOf);
  const managers = managersOf(
    headed.map(({ rest }) => rest[0]?.text ?? ""),
    lowerWords(kept),
  );
  const isEnding = endingsOf(blocks);
  return {
    header,
    skipped,
    objectives: headed.map((one, index) => objectiveOf(one, managers[index] ?? "", isEnding)),
  };
}

/** An ending of fewer words comes back by chance, one of more is no indicator. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;

/** Whether a text stands at the end of a longer line of the document. */
function endingsOf(blocks: readonly Block[]): (text: string) => boolean {
  const endings = new Set<string>();
  for (const { text } of blocks.flatMap(({ lines }) => lines)) {
    const words = text.trim().split(/\s+/u);
    const first = Math.max(1, words.length - MOST_WORDS);
    for (let at = first; at <= words.length - FEWEST_WORDS; at += 1) endings.add(words.slice(at).join(" "));
  }
  return (text) => endings.has(text.trim().split(/\s+/u).join(" "));
}

const isSkipped = ({ text }: SourceLine, header: readonly SourceLine[]): boolean =>
  PAGE_NUMBER.test(text.trim()) ||
  (text.trim() !== "" && header.some((line) => line.text.trim() === text.trim()));

const lowerWords = (lines: readonly SourceLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => text.match(/(?<![\p{L}])\p{Ll}\p{L}+/gu) ?? []));

function blocksOf(lines: readonly SourceLine[], shape: string): readonly Block[] {
  const blocks: { code: string; publicValue: string | null; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const found = openingCode(line.text, shape);
    const last = blocks.at(-1);
    if (found === undefined) {
      last?.lines.push(line);
      continue;
    }
    const text = line.text.slice(found.at + found.code.length).trim();
    const before = line.text.slice(0, found.at).trim();
    // A row that a page break cut repeats the code.
    if (last?.code === found.code && before === "") last.lines.push({ ...line, text });
    else
      blocks.push({
        code: found.code,
        publicValue: before === "" ? null : before,
        lines: [{ ...line, text }],
      });
  }
  return blocks;
}

function headOf(block: Block): Headed {
  const text = block.lines.map((line) => line.text.trim()).join("\n");
  const centre = centreIn(text, block.code);
  if (centre === null) return { block, head: text.trim(), centre, rest: [] };
  const row = text.slice(0, centre.end).split("\n").length - 1;
  const [opening, ...others] = block.lines.slice(row);
  const rest = text.slice(centre.end).split("\n", 1).join("");
  return {
    block,
    head: text.slice(0, centre.at).trim(),
    centre,
    rest: opening === undefined ? [] : [{ ...opening, text: rest }, ...others],
  };
}

function objectiveOf(
  { block, head, centre, rest }: Headed,
  manager: string,
  isEnding: (text: string) => boolean,
): FlatObjective {
  const [first, ...others] = rest;
  const opening = first === undefined ? [] : [{ ...first, text: first.text.slice(manager.length).trim() }];
  const lines = opening[0]?.text === "" ? others : [...opening, ...others];
  return {
    code: block.code,
    publicValue: block.publicValue,
    head,
    centre: centre === null ? null : { code: centre.code, name: centre.name, manager },
    rows: flatRows(lines, isEnding),
    place: block.lines[0]?.place ?? {},
  };
}
