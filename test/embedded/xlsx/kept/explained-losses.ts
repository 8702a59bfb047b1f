/** What may differ after reading and writing, and why. */
const EXPLAINED: readonly RegExp[] = [
  // Who wrote the file last, with which program.
  /^extended-properties .*\/(?:AppVersion|Application|TotalTime)/,
  /^main \/workbook\/fileVersion/,
  /^main \/workbook\/calcPr calcId=/,
  // Shared texts are numbered anew, and hold also what stood in the cells themselves.
  /^sharedStrings \/sst (?:count|uniqueCount)=/,
  /^sharedStrings \/sst\/si\/t space=/,
  /^worksheet .*\/c t=(?:inlineStr|n)$/,
  /^worksheet .*\/c\/is/,
  /^worksheet .*\/c\/v "\d+"$/,
  // Words for what holds without them: the standard value of an attribute (ECMA-376, annex A).
  / (?:collapsed|hidden|customFormat|customHeight|filterMode|fitToPage|tabSelected|allowBlank)=0$/,
  / (?:outlineLevel|outlineLevelRow|outlineLevelCol|activeCellId|totalsRowShown|blank)=0$/,
  / (?:showGridLines|showRowColHeaders|headerRowCount|fitToWidth|fitToHeight)=1$/,
  / (?:gridLines|horizontalCentered|verticalCentered)=0$/,
  / (?:state=visible|pane=topLeft|scale=100|pageOrder=downThenOver)$/,
  /\/headerFooter\/odd(?:Header|Footer)$/,
  // Found anew: the used area, heights that nobody set, an empty cell under a note, one cell as an area.
  / dimension ref=|\/dimension ref=/,
  /\/row ht=/,
  /^worksheet \/worksheet\/sheetData\/row\/c(?: r=E8)?$/,
  /\/f ref=E4:E4$/,
  // Which tab is selected is said once, for the workbook.
  / tabSelected=1$/,
  // The same to a thousandth of a point, and to the pixel.
  /\/pageMargins \w+=[\d.]+$/,
  /\/col width=/,
  / (?:totalsRowCount|showInputMessage|showDropDown|aca)=0$/,
  / (?:errorStyle=stop|operator=between|axisPosition=automatic)$/,
  // LibreOffice says of every rule what only others have, and gives every validation a second bound.
  /\/cfRule (?:aboveAverage|bottom|equalAverage|percent|rank)=0$/,
  /\/cfRule text=$/,
  /\/(?:colorScale|dataBar)\/cfvo val=0$/,
  /\/dataBar showValue=1$/,
  /\/dataValidation\/formula2(?: "0")?$/,
  // Formulas that the rule's own words say: Excel writes its own.
  /\/cfRule\/formula "(?:LEFT|NOT|ISERROR|RIGHT)\(/,
  // Links between the two halves of a data bar, and line breaks in headers, have two spellings.
  /\/cfRule(?:\/extLst\/ext\/id "| id=)\{/,
  /\/tableColumn name=[^"]*\n/,
  // LibreOffice joins a single criterion with nothing.
  /\/customFilters and=1$/,
  // Known limits: the colours of a bar's axis and of its negative values.
  /\/dataBar\/(?:axisColor|negativeFillColor)/,
  // Rules are counted from 1.
  /\/cfRule priority=\d+$/,
];

/** What was lost without one of these reasons. */
export function unexplained(lost: readonly string[]): readonly string[] {
  return lost.filter((fact) => !EXPLAINED.some((pattern) => pattern.test(fact)));
}
