import { randomUUID } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import type { Stats } from "node:fs";
import path from "node:path";
import { BadInput } from "../words/bad-input";
import { errorCode } from "../words/error-code";

/**
 * Writes the whole file or nothing: first beside it, then in its place. A link stays a link and what it points to is
 * written; an existing file keeps its mode. Fails with `BadInput` where that is not possible; the file that was there
 * stays as it was.
 */
export function saveFile(file: string, bytes: Uint8Array): void {
  const { target, mode } = requireWritable(file);
  const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    writeWhole(beside, bytes, mode);
    renameSync(beside, target);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw unwritable(file, cause);
  }
}

/** Where a file will be written. */
interface Destination {
  /** Behind all links. */
  readonly target: string;
  /** Of the file that is there; `null`: none is. */
  readonly mode: number | null;
}

/** Fails with `BadInput` where a file cannot be written: asked before long work, and again when it is done. */
export function requireWritable(file: string): Destination {
  try {
    const target = behindLinks(file);
    accessSync(path.dirname(target), constants.W_OK | constants.X_OK);
    const there = statsOf(target);
    if (there === null) return { target, mode: null };
    if (there.isDirectory())
      throw new BadInput(file, null, "è una cartella di file: serve il nome di un file");
    if (!there.isFile()) throw new BadInput(file, null, "non è un file in cui si possa scrivere");
    accessSync(target, constants.W_OK);
    return { target, mode: there.mode & 0o7777 };
  } catch (cause) {
    throw cause instanceof BadInput ? cause : unwritable(file, cause);
  }
}

/** As many links as Linux follows before it gives up (path_resolution(7)). */
const MAX_LINKS = 40;

/** What a path stands for, also where a link points to a file that is not there yet. */
function behindLinks(file: string): string {
  let place = path.resolve(file);
  for (let links = 0; links < MAX_LINKS; links += 1) {
    if (statsOf(place, lstatSync)?.isSymbolicLink() !== true) return place;
    place = path.resolve(path.dirname(place), readlinkSync(place));
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}

function statsOf(file: string, stat: (file: string) => Stats = statSync): Stats | null {
  try {
    return stat(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function writeWhole(file: string, bytes: Uint8Array, mode: number | null): void {
  const descriptor = openSync(file, "wx");
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    // On the disk before it takes the old one's place: a power cut leaves one of the two, not half of one.
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (mode !== null) chmodSync(file, mode);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "la cartella in cui scrivere non esiste",
  ENOTDIR: "la cartella in cui scrivere non esiste",
  EACCES: "non si ha il permesso di scrivere qui",
  EPERM: "non si ha il permesso di scrivere qui",
  EROFS: "il disco è di sola lettura",
  ENOSPC: "il disco è pieno",
  EDQUOT: "lo spazio assegnato sul disco è finito",
  ENAMETOOLONG: "il nome del file è troppo lungo",
  ELOOP: "i collegamenti girano in tondo",
  EBUSY: "un altro programma lo tiene aperto: chiuderlo e ripetere il comando",
};

function unwritable(file: string, cause: unknown): BadInput {
  const code = errorCode(cause);
  const reason = REASONS[code] ?? code;
  return new BadInput(file, null, `non si può scrivere: ${reason}`, { cause });
}
