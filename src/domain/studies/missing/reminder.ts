import { anomalySentence } from "../../cells/anomaly-sentence";
import { provisionalText } from "../../measurement/provisional";
import type { Provisional } from "../../measurement/provisional";
import { readingCountText } from "../../measurement/reading-count";
import { quarterLabel } from "../../contract/vocabulary";
import type { Quarter } from "../../contract/vocabulary";
import type { ManagerBoard } from "./by-manager";
import type { Gap } from "./gap";
import type { MissingBoard } from "./missing-board";

/** A message to a manager: nothing is sent by the add-in, the office edits it and sends it. */
export interface Reminder {
  readonly subject: string;
  readonly body: string;
}

/** What all reminders say of the plan. */
export type ReminderFacts = Pick<MissingBoard, "parameters" | "provisional">;

/** Begins every line of the list: what may be shortened in a long message. */
export const LIST_MARK = "– ";

const ORDINALS: Readonly<Record<Quarter, string>> = { 1: "primo", 2: "secondo", 3: "terzo", 4: "quarto" };
/** Longer texts of indicators are cut: the id and the cell say which one it is. */
const TEXT_LENGTH = 70;

/**
 * A reminder of what is still to be written or mended, in Italian, as the managers speak it: what, in which sheet and
 * cell, and by when where that is known (`by` as it was typed; empty: not known). `null` where there is nothing to do.
 */
export function reminderTo(
  board: ManagerBoard,
  { parameters, provisional }: ReminderFacts,
  by: string,
): Reminder | null {
  const gaps = board.lines.flatMap((line) => line.gaps);
  if (gaps.length === 0) return null;
  const { body, year, quarter } = parameters;
  return {
    subject: `Piano ${year}: rilevazioni fino al ${ORDINALS[quarter]} trimestre`,
    body: [
      `Gentile ${board.manager.trim() === "" ? "dirigente" : board.manager},`,
      "",
      `per l'aggiornamento del piano ${year} al ${ORDINALS[quarter]} trimestre ${openSentence(gaps)}.`,
      `Le chiediamo la cortesia di completarle ${by.trim() === "" ? "appena possibile" : `entro ${by.trim()}`}, scrivendo nelle celle gialle indicate qui sotto. Se un dato non è disponibile, basta dirlo nella colonna «Note».`,
      "",
      ...listLines(gaps),
      "",
      ...standing(board, quarter, provisional),
      "",
      "Se nel frattempo i dati sono stati inseriti, non occorre fare altro. Grazie per la collaborazione.",
      "",
      "Cordiali saluti",
      body,
    ].join("\n"),
  };
}

/** How far the manager's readings have come, and that the plan's figures may still change. */
function standing(
  { upToQuarter: { due, filled: present } }: ManagerBoard,
  quarter: Quarter,
  provisional: Provisional,
): readonly string[] {
  const figures = provisionalText(provisional);
  return [
    `Finora sono presenti ${readingCountText({ quarter, due, present, later: 0 })}.`,
    ...(figures === "" ? [] : [`I risultati del piano restano provvisori. ${figures}.`]),
  ];
}

/** `risultano ancora da inserire 12 rilevazioni e da correggere 1`. */
function openSentence(gaps: readonly Gap[]): string {
  const wrong = gaps.filter(({ state }) => state.type === "wrong").length;
  const missing = gaps.length - wrong;
  const readings = (count: number): string => (count === 1 ? "1 rilevazione" : `${count} rilevazioni`);
  const verb = gaps.length === 1 ? "risulta" : "risultano";
  if (wrong === 0) return `${verb} ancora da inserire ${readings(missing)}`;
  if (missing === 0) return `${verb} da correggere ${readings(wrong)}`;
  return `${verb} ancora da inserire ${readings(missing)} e da correggere ${wrong}`;
}

/** By sheet; one line for each indicator or phase with all its quarters. */
function listLines(gaps: readonly Gap[]): readonly string[] {
  const sheets = [...new Set(gaps.map(({ place }) => place.sheet))];
  return sheets.flatMap((sheet, position) => {
    const own = gaps.filter(({ place }) => place.sheet === sheet);
    const ids = [...new Set(own.map(({ id }) => id))];
    return [
      ...(position === 0 ? [] : [""]),
      `Foglio «${sheet}»`,
      ...ids.map((id) => itemLine(own.filter((gap) => gap.id === id))),
    ];
  });
}

function itemLine(gaps: readonly Gap[]): string {
  const [first] = gaps;
  const text = shortened(first?.text ?? "");
  const cells = gaps.map(({ quarter, place, state }) => {
    const cell = `${quarterLabel(quarter)} (cella ${place.address})`;
    if (state.type !== "wrong") return cell;
    return `${cell}, ora «${String(state.value)}»: ${anomalySentence(state.reason, "it")}`;
  });
  return `${LIST_MARK}${first?.id ?? ""}${text === "" ? "" : ` ${text}`}: ${cells.join("; ")}`;
}

/** One line, cut at a blank where it can be. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= TEXT_LENGTH) return line;
  const cut = line.slice(0, TEXT_LENGTH);
  const blank = cut.lastIndexOf(" ");
  return `${cut.slice(0, blank > TEXT_LENGTH / 2 ? blank : TEXT_LENGTH)}…`;
}
