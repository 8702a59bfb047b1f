import {
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  SimpleRangeValue,
} from "hyperformula";
import { format } from "numfmt";
import { joinTexts, readTextsInItalian } from "./italian-coercion";
import { italianNumber } from "./italian-number";
import { formatFromItalian } from "./italian-text";

type Run = ExcelFunctions["runFunction"];
type Call = { readonly args: Parameters<Run>[0] };
type Coercible = Parameters<ExcelFunctions["arithmeticHelper"]["coerceToMaybeNumber"]>[0];
type State = Parameters<Run>[1];
type Result = ReturnType<Run>;
/** Also the numbers that are dates, amounts or percentages to HyperFormula. */
type Value = ReturnType<ExcelFunctions["evaluateAst"]>;

/**
 * Excel compares numbers, and takes a difference for zero, at 15 significant digits
 * (learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result).
 */
const COMPARISON_TOLERANCE = 1e-15;

/** Functions that HyperFormula lacks, or has with another meaning than Excel. */
export class ExcelFunctions extends FunctionPlugin {
  constructor(...[interpreter]: ConstructorParameters<typeof FunctionPlugin>) {
    super(interpreter);
    readTextsInItalian(this.arithmeticHelper);
    Object.assign(interpreter, { concatOp: joinTexts });
    Object.assign(this.arithmeticHelper, { actualEps: COMPARISON_TOLERANCE });
  }

  /**
   * NUMBERVALUE(text, [decimal_separator], [group_separator]): an empty text is 0, spaces are ignored, each `%` at the
   * end divides by 100 (support.microsoft.com, "NUMBERVALUE function"). Separators default to the Italian ones.
   */
  numberValue(call: Call, state: State): Result {
    return this.runFunction(
      [...call.args],
      state,
      this.metadata("NUMBERVALUE"),
      (text: string, decimal: string, group: string) =>
        numberValue(text, decimal.charAt(0), group.charAt(0)) ?? new CellError(ErrorType.VALUE),
    );
  }

  /**
   * INDEX(range, row, [column]): only the one cell is looked at, where HyperFormula copies the whole range for each
   * formula. A place outside the range is #REF!, as in Excel.
   */
  index(call: Call, state: State): Result {
    return this.runFunction(
      [...call.args],
      state,
      this.metadata("INDEX"),
      (range: SimpleRangeValue, row: number, column?: number) => {
        const [down, right] = indexPlace(
          range,
          Math.trunc(row),
          column === undefined ? null : Math.trunc(column),
        );
        if (down < 0 || right < 0) return new CellError(ErrorType.VALUE);
        if (down >= range.height() || right >= range.width()) return new CellError(ErrorType.REF);
        const start = range.range?.start;
        if (!start) return range.data[down]?.[right] ?? EmptyValue;
        return this.dependencyGraph.getCellValue({
          sheet: start.sheet,
          row: start.row + down,
          col: start.col + right,
        });
      },
    );
  }

  /**
   * IF(condition, [if_true], [if_false]): only the branch that is taken is calculated, as in Excel; HyperFormula
   * calculates both. Where arrays or errors play a part it is HyperFormula's IF.
   */
  conditional({ args }: Call, state: State): Value {
    const [condition, whenTrue, whenFalse] = args;
    if (condition && whenTrue && whenFalse) {
      const truth = this.truthOf(this.evaluateAst(condition, state), state);
      const result = truth === undefined ? undefined : this.evaluateAst(truth ? whenTrue : whenFalse, state);
      if (result !== undefined && !(result instanceof SimpleRangeValue)) return result;
    }
    return this.runFunction(
      [...args],
      state,
      this.metadata("IF"),
      (isTrue: boolean, first: Result, second: Result) => (isTrue ? first : second),
    );
  }

  /** `undefined`: not a single truth value. */
  private truthOf(value: Value, state: State): boolean | undefined {
    if (value instanceof SimpleRangeValue || value instanceof CellError) return undefined;
    const truth: unknown = this.coerceToType(value, { argumentType: FunctionArgumentType.BOOLEAN }, state);
    return typeof truth === "boolean" ? truth : undefined;
  }

  /** INT(number) rounds down, also below zero: INT(-1.5) is -2, in HyperFormula -1. */
  int(call: Call, state: State): Result {
    return this.runFunction([...call.args], state, this.metadata("INT"), (number: number) =>
      Math.floor(number),
    );
  }

  /** VALUE(text), with Italian separators. */
  value(call: Call, state: State): Result {
    return this.runFunction([...call.args], state, this.metadata("VALUE"), (argument: unknown) => {
      if (typeof argument === "boolean") return new CellError(ErrorType.VALUE);
      return this.arithmeticHelper.coerceScalarToNumberOrError(
        argument as Parameters<typeof this.arithmeticHelper.coerceScalarToNumberOrError>[0],
      );
    });
  }

  /** TEXT(value, format_text), the format in Italian. A text comes back as it is. */
  text(call: Call, state: State): Result {
    return this.runFunction(
      [...call.args],
      state,
      this.metadata("TEXT"),
      (value: Coercible, pattern: string) => {
        if (typeof value === "boolean") return shown(value, pattern);
        const number = this.arithmeticHelper.coerceToMaybeNumber(value);
        if (number === undefined) return typeof value === "string" ? value : new CellError(ErrorType.VALUE);
        return shown(typeof number === "object" ? number.val : number, pattern);
      },
    );
  }

  static override implementedFunctions = {
    NUMBERVALUE: {
      method: "numberValue",
      parameters: [
        { argumentType: FunctionArgumentType.STRING },
        { argumentType: FunctionArgumentType.STRING, defaultValue: "," },
        { argumentType: FunctionArgumentType.STRING, defaultValue: "." },
      ],
    },
    INDEX: {
      method: "index",
      parameters: [
        { argumentType: FunctionArgumentType.RANGE },
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.NUMBER, optionalArg: true },
      ],
    },
    IF: {
      method: "conditional",
      parameters: [
        { argumentType: FunctionArgumentType.BOOLEAN },
        { argumentType: FunctionArgumentType.SCALAR, passSubtype: true },
        { argumentType: FunctionArgumentType.SCALAR, defaultValue: false, passSubtype: true },
      ],
    },
    INT: { method: "int", parameters: [{ argumentType: FunctionArgumentType.NUMBER }] },
    VALUE: { method: "value", parameters: [{ argumentType: FunctionArgumentType.SCALAR }] },
    TEXT: {
      method: "text",
      parameters: [
        { argumentType: FunctionArgumentType.NOERROR },
        { argumentType: FunctionArgumentType.STRING },
      ],
    },
  };
}

/** Names of the functions in the engine's language. */
export const EXCEL_FUNCTION_NAMES = {
  enGB: { NUMBERVALUE: "NUMBERVALUE", INDEX: "INDEX", IF: "IF", INT: "INT", VALUE: "VALUE", TEXT: "TEXT" },
};

/** From 0; with one number only it counts along a range of one row. Zero is no place. */
function indexPlace(range: SimpleRangeValue, row: number, column: number | null): readonly [number, number] {
  if (column === null && range.height() === 1) return [0, row - 1];
  return [row - 1, (column ?? 1) - 1];
}

function shown(value: number | boolean, pattern: string): string | CellError {
  try {
    return format(formatFromItalian(pattern), value, { locale: "it" });
  } catch {
    // numfmt throws on a pattern that is none; TEXT then gives #VALUE!.
    return new CellError(ErrorType.VALUE);
  }
}

function numberValue(text: string, decimal: string, group: string): number | undefined {
  const compact = text.replace(/\s/g, "");
  const [, digits = "", percents = ""] = /^(.*?)(%*)$/.exec(compact) ?? [];
  const [whole = "", ...fraction] = decimal === "" ? [digits] : digits.split(decimal);
  if (fraction.length > 1 || (group !== "" && fraction[0]?.includes(group))) return undefined;
  const plain = group === "" ? whole : whole.replaceAll(group, "");
  if (compact !== "" && plain + (fraction[0] ?? "") === "") return undefined;
  if (/[.,]/.test(plain)) return undefined;
  const value = italianNumber(fraction[0] === undefined ? plain || "0" : `${plain},${fraction[0]}`);
  return value === undefined ? undefined : value / 100 ** percents.length;
}
