import { describe, expect, it } from "@jest/globals";
import { deleteCustomProperties, setCustomProperty } from "../../../../src/embedded/model/property-changes";
import type { EmbeddedWorkbook } from "../../../../src/embedded/model/workbook";
import { createWorkbook } from "../../../../src/embedded/model/workbook";
import type { PackageParts } from "../../../../src/embedded/xlsx/package/package-parts";
import { pack, partText, setPartText, unpack } from "../../../../src/embedded/xlsx/package/package-parts";
import { readXlsx } from "../../../../src/embedded/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/embedded/xlsx/write-xlsx";
import { describeWithLibreOffice, recalculated } from "../../libreoffice";
import { structuralFaults } from "../file-structure";

const TEXTS = {
  title: "Piano <2022>",
  subject: "Obiettivi & valori",
  author: "Ufficio “programmazione”",
  keywords: "piano, PIAO",
  comments: "Bozza\nin due righe",
  category: "Piani",
  manager: "Dirigente",
  company: "Comune di Città",
};

function described(): EmbeddedWorkbook {
  const workbook = createWorkbook();
  Object.assign(workbook.properties, TEXTS, { revisionNumber: 4 });
  setCustomProperty(workbook, "Operazione in corso", '{"numero":7,"operazione":"<carico> & \'chiusura\'"}');
  setCustomProperty(workbook, "Numero", -3);
  setCustomProperty(workbook, "Grande", 3e9);
  setCustomProperty(workbook, "Quota", 0.1);
  setCustomProperty(workbook, "Chiuso", true);
  setCustomProperty(workbook, "Aperto", false);
  setCustomProperty(workbook, "Data", { date: "2022-03-31T10:00:00Z" });
  return workbook;
}

async function edited(
  workbook: EmbeddedWorkbook,
  edit: (parts: PackageParts) => void,
): Promise<EmbeddedWorkbook> {
  const parts = await unpack(await writeXlsx(workbook));
  edit(parts);
  return readXlsx(await pack(parts, "small"));
}

describe("document properties in a file", () => {
  it("are kept, the custom ones with their kinds, and the package stays whole", async () => {
    const workbook = described();
    const bytes = await writeXlsx(workbook);
    expect(await structuralFaults(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    expect(read.properties).toEqual(workbook.properties);
    deleteCustomProperties(read);
    const parts = await unpack(await writeXlsx(read));
    expect(parts.has("docProps/custom.xml")).toBe(false);
    expect(partText(parts, "[Content_Types].xml") + partText(parts, "_rels/.rels")).not.toContain("custom");
  });

  it("of kinds that Office.js does not give go through as they are", async () => {
    const odd =
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="Collegata" linkTarget="Nome"><vt:lpwstr>x</vt:lpwstr></property>' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="8" name="Blocco"><vt:blob>AAAA</vt:blob></property>';
    const path = "docProps/custom.xml";
    const read = await edited(described(), (parts) =>
      setPartText(
        parts,
        path,
        partText(parts, path).replace("</Properties>", () => `${odd}</Properties>`),
      ),
    );
    expect(read.properties.custom.size).toBe(7);
    const again = partText(await unpack(await writeXlsx(read)), path);
    expect(again).toContain('name="Collegata" linkTarget="Nome"><vt:lpwstr>x</vt:lpwstr></property>');
    expect(again).toContain("<vt:blob>AAAA</vt:blob>");
    const numbers = [...again.matchAll(/ pid="(\d+)"/g)].map((match) => Number(match[1]));
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("that the file does not have are empty, and written where they are set", async () => {
    const read = await edited(createWorkbook(), (parts) => {
      const path = "docProps/core.xml";
      const bare = partText(parts, path).replace(/<(dc|cp):[a-z]\w*>[^<]*<\/\1:\w+>/gi, "");
      expect(bare).not.toContain("dc:title");
      setPartText(parts, path, bare);
    });
    expect(read.properties).toMatchObject({ title: "", author: "", revisionNumber: 0 });
    read.properties.title = "Nuovo";
    expect((await readXlsx(await writeXlsx(read))).properties.title).toBe("Nuovo");
  });
});

describeWithLibreOffice("document properties after LibreOffice saved the file", () => {
  it("are still there, markers of an operation among them", async () => {
    const { properties } = await recalculated(await writeXlsx(described()));
    const { title, subject, author, category } = TEXTS;
    expect(properties).toMatchObject({ title, subject, author, category });
    expect(properties.custom.get("operazione in corso")?.value).toBe(
      '{"numero":7,"operazione":"<carico> & \'chiusura\'"}',
    );
    expect(["numero", "quota", "chiuso", "aperto"].map((key) => properties.custom.get(key)?.value)).toEqual([
      -3,
      0.1,
      true,
      false,
    ]);
  });
});
