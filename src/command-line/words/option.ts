/** One option of a verb: how the help writes it and what its text becomes. */
export interface Option<Value> {
  /** How the help calls the value: `FILE.csv`. */
  readonly placeholder: string;
  readonly required: boolean;
  /** Lines of the help, in Italian. */
  readonly about: readonly string[];
  /** What the text says, or what is wrong with it (in Italian). */
  readonly read: (text: string) => Value | Unfit;
}

/** Why a text is no value of an option: `i trimestri sono T1, T2, T3 e T4`. */
export interface Unfit {
  readonly unfit: string;
}

/** The options of a verb by name, without the dashes. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of a verb's options; `null`: not given. */
export type ArgumentsOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends RequiredOption<infer Value>
    ? Value
    : Declared[Name] extends Option<infer Value>
      ? Value | null
      : never;
};

interface RequiredOption<Value> extends Option<Value> {
  readonly required: true;
}

/** The same option, for a verb that cannot do without it. */
export function required<Value>(option: Option<Value>): RequiredOption<Value> {
  return { ...option, required: true };
}

export function isUnfit(value: unknown): value is Unfit {
  return typeof value === "object" && value !== null && "unfit" in value;
}
