import { describe, expect, it } from "@jest/globals";
import { areaAt } from "../../../src/embedded/model/area";
import { addTable } from "../../../src/embedded/model/tables";
import { createWorkbook } from "../../../src/embedded/model/workbook";
import { value, write } from "../model/a-sheet";

/** B4 is empty, C4 holds the text `1,5`; `Tab` covers A1:C4. */
function result(formula: string): string | number | boolean {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  write(workbook, sheet, "A1", [
    ["ID", "T1", "Nota"],
    ["a", 1, "x"],
    ["B", 2.5, '=""'],
    ["c", "", "'1,5"],
  ]);
  addTable(workbook, sheet, areaAt("A1:C4"), "Tab");
  write(workbook, sheet, "H9", [[formula]]);
  return value(workbook, sheet, "H9");
}

describe("formulas mean what they mean in an Italian Excel", () => {
  it.each([
    ["an empty cell is 0 and an empty text", '=AND(B4=0,B4="",ISBLANK(B4))', true],
    ["a formula's empty text is no empty cell", "=ISBLANK(C3)", false],
    ["INDEX of an empty cell is 0", "=INDEX(Tab[T1],3)", 0],
    ["INDEX of an empty cell is still blank", '=INDEX(Tab[T1],3)=""', true],
    ["an empty text is no number", "=C3+1", "#VALUE!"],
    ["nor a truth value", '=IF("",1,2)', "#VALUE!"],
    ["IF calculates only the branch that it takes", "=IF(FALSE,1/0,IF(TRUE,2,1/0))", 2],
    ["an error in its condition is its result", "=IF(1/0,1,2)", "#DIV/0!"],
    ["without a second branch it says FALSE", "=IF(B4>0,1)", false],
    ["an empty cell is false to it", "=IF(B4,1,2)", 2],
    ["a number other than 0 is true", "=IF(B3,1,2)", 1],
    ["a branch that is an error is its result", "=IF(TRUE,1/0,2)", "#DIV/0!"],
    ["of many conditions it gives many results", "=SUMPRODUCT(IF(Tab[T1]>1,1,0))", 1],
    ["a branch may be a range", "=SUM(IF(TRUE,Tab[T1],0))", 3.5],
    ["a text of digits is a number in arithmetic", '="12"*1', 12],
    ["with a decimal comma", "=C4*2", 3],
    ["but not with a decimal point", '="1.5"*2', "#VALUE!"],
    ["and never equals a number", '="1"=1', false],
    ["texts compare without case", '="abc"="ABC"', true],
    ["but with accents", '="a"="à"', false],
    ["EXACT sees case", '=EXACT("a","A")', false],
    ["texts are more than numbers", '="1">99', true],
    ["MATCH finds without case", '=MATCH("b",Tab[ID],0)', 2],
    ["MATCH of what is not there", '=MATCH("z",Tab[ID],0)', "#N/A"],
    ["INDEX outside its range", "=INDEX(Tab[ID],9)", "#REF!"],
    ["COUNT counts numbers only", "=COUNT(Tab[T1])", 2],
    ["COUNTA counts a formula's empty text", "=COUNTA(Tab[Nota])", 3],
    ["SUM passes over texts", "=SUM(Tab[[T1]:[Nota]])", 3.5],
    ["MAX of no numbers is 0", "=MAX(Tab[ID])", 0],
    ["AVERAGE of no numbers", "=AVERAGE(Tab[ID])", "#DIV/0!"],
    ["SUMIFS with a condition on text", '=SUMIFS(Tab[T1],Tab[ID],"<>a")', 2.5],
    ["COUNTIFS counts empty texts and cells", '=COUNTIFS(Tab[T1],"")', 1],
    ["dates are serials of the 1900 system", "=DATE(2022,4,15)", 44_666],
    ["with its false leap year", "=DATE(1900,3,1)-DATE(1900,2,28)", 2],
    ["a day too many runs into the next month", "=DATE(2022,4,31)", 44_682],
    ["numbers compare at 15 digits", "=0.1+0.2=0.3", true],
    ["and keep all of them", "=1/3", 1 / 3],
    ["minus binds more than power", "=-2^2", 4],
    ["INT rounds down", "=INT(-1.5)", -2],
    ["ROUNDUP rounds away from 0", "=ROUNDUP(-1.21,1)", -1.3],
    ["a number in a text has a decimal comma", '="a"&1.5', "a1,5"],
    ["also as an argument", '=SUBSTITUTE(1.5,",",";")', "1;5"],
    ["TEXT has Italian formats", '=TEXT(0.125,"0,0%")&TEXT(44666," gg/mm/aaaa")', "12,5% 15/04/2022"],
    ["NUMBERVALUE takes the separators that it is told", '=NUMBERVALUE("1.234,5",",",".")', 1234.5],
    ["or English ones", '=NUMBERVALUE("1,234.5",".",",")', 1234.5],
    ["NUMBERVALUE of a percentage", '=NUMBERVALUE(" 12 %")', 0.12],
    ["NUMBERVALUE of nothing is 0", '=NUMBERVALUE("")', 0],
    ["NUMBERVALUE of two decimal commas", '=NUMBERVALUE("1,2,3",",",".")', "#VALUE!"],
    ["NUMBERVALUE of a group after the comma", '=NUMBERVALUE("1,234.5",",",".")', "#VALUE!"],
    ["VALUE reads dates", '=VALUE("15/04/2022")', 44_666],
    ["VALUE of a word", '=VALUE("x")', "#VALUE!"],
    ["quotes inside texts are doubled", '="a""b"', 'a"b'],
    ["a backslash is a backslash", '="a\\"&"b"', "a\\b"],
    ["TRUE needs no parentheses", "=IF(TRUE,1,FALSE)", 1],
    ["IFERROR catches", '=IFERROR(1/0,"")', ""],
    ["HYPERLINK shows its text", '=HYPERLINK("#Foglio1!A1","vai")', "vai"],
    ["SEARCH sees no case", '=SEARCH("B","abc")', 2],
    ["FIND does", '=FIND("B","abc")', "#VALUE!"],
    ["arrays work inside SUMPRODUCT", '=SUMPRODUCT((Tab[ID]="a")*(Tab[T1]))', 1],
    ["a circle gives 0", "=H9+1", 0],
    ["an unknown function", "=NESSUNA(1)", "#NAME?"],
  ])("%s: %s", (_, formula, wanted) => {
    expect(result(formula)).toEqual(wanted);
  });
});
