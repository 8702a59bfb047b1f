import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anomalySentence } from "../../../../src/domain/cells/anomaly-sentence";
import { interpret } from "../../../../src/domain/interpretation/interpret";
import { byManager } from "../../../../src/domain/studies/missing/by-manager";
import type { ManagerBoard } from "../../../../src/domain/studies/missing/by-manager";
import { MAIL_LINK_LENGTH, mailLink } from "../../../../src/domain/studies/missing/mail-link";
import { missingBoard } from "../../../../src/domain/studies/missing/missing-board";
import { LIST_MARK, reminderTo } from "../../../../src/domain/studies/missing/reminder";
import { parameters } from "../../tracked";
import { parameterRows, FIRST_ROW, tableOf, workbookOf } from "../../workbook-of";
import type { Row } from "../../workbook-of";

const TEXTS = ["Numero attività di comunicazione effettuate", "Percentuale di accoglimento delle richieste"];

/** A manager with indicators on the sheet of A1, `count` of them, of which these cells are typed. */
function managerWith(count: number, cells: readonly Row[] = []): ManagerBoard {
  const ids = Array.from(
    { length: count },
    (_, index) => `2022-A1-OP-01-I${String(index + 1).padStart(2, "0")}`,
  );
  const data = {
    ...workbookOf({
      parameters: parameterRows({ "Trimestre di riferimento": "T2" }),
      objectives: [
        { Codice: "2022-A1-OP-01", Centro: "A1", "Nome centro": "Organi", Dirigente: "Paolo Benedetti" },
      ],
      centres: { A1: ids.map((ID, index) => ({ ID, ...cells[index] })) },
    }),
    indicators: tableOf(
      "Indicatori",
      "Indicatori",
      [
        ...["ID", "Obiettivo", "Indicatore", "Tipo", "Unità", "Polarità", "Regola", "Metodo"],
        ...["Valore iniziale", "Target", "Scadenza", "Frequenza", "Peso", "Confermato", "Stato piano"],
      ],
      ids.map((ID, index) => ({
        ID,
        Obiettivo: "2022-A1-OP-01",
        Indicatore: TEXTS[index % 2] ?? "",
        Tipo: "Numero",
      })),
    ),
  };
  const [board] = byManager(missingBoard(interpret(data), data));
  if (board === undefined) throw new Error("no manager");
  return board;
}

const AT_HALF_YEAR = {
  parameters: parameters({ quarter: 2 }),
  provisional: { unconfirmed: 2, toCorrect: 1 },
};

describe("a reminder", () => {
  it("says politely what is missing, where to write it and by when", () => {
    const board = managerWith(2, [{ T1: 3, T2: "cinque" }]);
    expect(reminderTo(board, AT_HALF_YEAR, "il 15 luglio")).toEqual({
      subject: "Piano 2022: rilevazioni fino al secondo trimestre",
      body: [
        "Gentile Paolo Benedetti,",
        "",
        "per l'aggiornamento del piano 2022 al secondo trimestre risultano ancora da inserire 2 rilevazioni e da correggere 1.",
        "Le chiediamo la cortesia di completarle entro il 15 luglio, scrivendo nelle celle gialle indicate qui sotto. Se un dato non è disponibile, basta dirlo nella colonna «Note».",
        "",
        "Foglio «A1 Scheda»",
        `– 2022-A1-OP-01-I01 Numero attività di comunicazione effettuate: T2 (cella D${FIRST_ROW}), ora «cinque»: ${anomalySentence({ code: "not-a-number", expected: "Numero" }, "it")}`,
        `– 2022-A1-OP-01-I02 Percentuale di accoglimento delle richieste: T1 (cella C${FIRST_ROW + 1}); T2 (cella D${FIRST_ROW + 1})`,
        "",
        "Finora sono presenti 1 di 4 rilevazioni dovute fino al T2.",
        "I risultati del piano restano provvisori. Provvisorio: 2 indicatori da confermare, 1 cella da correggere.",
        "",
        "Se nel frattempo i dati sono stati inseriti, non occorre fare altro. Grazie per la collaborazione.",
        "",
        "Cordiali saluti",
        "Provincia di Lucca",
      ].join("\n"),
    });
  });

  it("knows one from many, missing from wrong, and no date", () => {
    const one = reminderTo(managerWith(1, [{ T1: 3 }]), AT_HALF_YEAR, " ")?.body;
    expect(one).toContain("risulta ancora da inserire 1 rilevazione.");
    expect(one).toContain("completarle appena possibile,");
    const wrong = reminderTo(managerWith(1, [{ T1: 3, T2: "x" }]), AT_HALF_YEAR, "")?.body;
    expect(wrong).toContain("risulta da correggere 1 rilevazione.");
  });

  it("does not say that figures are provisional where they are final", () => {
    const final = { ...AT_HALF_YEAR, provisional: { unconfirmed: 0, toCorrect: 0 } };
    expect(reminderTo(managerWith(1, [{ T1: 3 }]), final, "")?.body).not.toMatch(/provvisori/i);
  });

  it("is none where all is there", () => {
    expect(reminderTo(managerWith(1, [{ T1: 1, T2: 2 }]), AT_HALF_YEAR, "")).toBeNull();
  });
});

describe("the link that opens the mail program", () => {
  /** What a mail program reads from the link. */
  function read(address: string): { to: string; subject: string; body: string } {
    const [, to = "", query = ""] = /^mailto:([^?]*)\?(.*)$/s.exec(address) ?? [];
    const parts = new Map(query.split("&").map((part) => part.split("=") as [string, string]));
    const text = (name: string): string => decodeURIComponent(parts.get(name) ?? "");
    return { to: decodeURIComponent(to), subject: text("subject"), body: text("body") };
  }

  it("gives back recipient, subject and text to the letter, whatever stands in them", () => {
    const message = {
      to: " a.rossi@provincia.it; b@c.it,",
      subject: "È & sì = 100%?",
      body: "a&b=c\n+ 1 #due",
    };
    const link = mailLink(message);
    expect(link.isWhole).toBe(true);
    expect(read(link.address)).toEqual({
      to: "a.rossi@provincia.it,b@c.it",
      subject: "È & sì = 100%?",
      body: "a&b=c\r\n+ 1 #due",
    });
    expect(link.address).not.toMatch(/[\s"<>]/);
  });

  it("has no recipient where none was typed, and cannot be given headers of its own", () => {
    expect(mailLink({ to: "", subject: "a", body: "b" }).address).toBe("mailto:?subject=a&body=b");
    expect(read(mailLink({ to: "a@b.it?bcc=x@y.it", subject: "s", body: "b" }).address).to).toContain(
      "?bcc=",
    );
    expect(mailLink({ to: "a@b.it?bcc=x@y.it", subject: "s&cc=z", body: "b" }).address).not.toMatch(
      /[?&]b?cc=/,
    );
  });

  it("keeps a long list within what mail programs take, says how many are left out, and keeps the rest", () => {
    const { subject, body } = reminderTo(managerWith(40), AT_HALF_YEAR, "") ?? { subject: "", body: "" };
    const { address, isWhole } = mailLink({ to: "", subject, body });
    expect(isWhole).toBe(false);
    expect(address.length).toBeLessThanOrEqual(MAIL_LINK_LENGTH);
    const lines = read(address).body.split("\r\n");
    const kept = lines.filter((line) => line.startsWith(LIST_MARK)).length;
    expect(kept).toBeGreaterThan(2);
    expect(lines).toContain(`… e altri ${40 - kept}: l'elenco completo è nel foglio «Chi manca».`);
    expect(lines.slice(0, 4)).toEqual(body.split("\n").slice(0, 4));
    expect(lines.at(-1)).toBe("Provincia di Lucca");
    // One line more would not have fitted.
    expect(address.length).toBeGreaterThan(MAIL_LINK_LENGTH - 250);
  });

  it("never grows too long, whatever was typed, and never fails", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ maxLength: 60 }).map((text) => `${LIST_MARK}${text}`),
      fc.constant("\uD83D rotto 🙂"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const body = lines.join("\n");
        const { address, isWhole } = mailLink({ to: "a@b.it", subject: "Piano", body });
        expect(address.length).toBeLessThanOrEqual(MAIL_LINK_LENGTH);
        if (!isWhole) expect(read(address).body).toContain("…");
      }),
      { numRuns: 50 },
    );
  });
});
