import { describe, expect, it } from "@jest/globals";
import { pastedDocument } from "../../../src/readers/clipboard/pasted-document";
import { readDocument } from "../../../src/readers/read-document";
import { onlyTable, textsOf, UNWATCHED } from "../reading";

async function texts(html: string, text: string) {
  const file = pastedDocument({ html, text });
  if (file === null) throw new Error("nothing was pasted");
  return textsOf(onlyTable(await readDocument(file, UNWATCHED)));
}

/** As Excel copies two rows of three cells, the second of which is hidden by a style of its page. */
const BY_EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
.xl1 {mso-number-format:"0%";} .xl2 {display:none;}</style></head><body><!--StartFragment-->
<col width=64><tr height=20><td>Unità</td><td class=xl1 x:num="0.8">80%</td><td>due<br>righe</td></tr>
<tr class=xl2><td>via</td></tr><tr><td colspan=2>fine</td><td>1</td></tr><!--EndFragment--></body></html>`;

describe("a paste", () => {
  it("is read from its HTML where that holds a table", async () => {
    expect(await texts(BY_EXCEL.replace("<!--Start", "<table><!--Start"), "altro")).toEqual([
      ["Unità", "80%", "due\nrighe"],
      ["fine", "", "1"],
    ]);
  });

  it("is read from its text otherwise: cells divided by tabs, quoted where they have lines", async () => {
    expect(await texts("<p>niente</p>", 'Unità\t80%\t"due\nrighe"\r\nfine\t\t1\r\n')).toEqual([
      ["Unità", "80%", "due\nrighe"],
      ["fine", "", "1"],
    ]);
  });

  it("of nothing is nothing", () => {
    expect(pastedDocument({ html: "", text: " \n" })).toBeNull();
  });
});
