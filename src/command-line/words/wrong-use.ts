import { oneLine } from "./line";

/** The command is written wrongly: exit code 2 and one line for a person, in Italian. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";

  constructor(
    reason: string,
    /** The verb whose help says more; `null`: none was understood. */
    readonly verb: string | null,
  ) {
    super(oneLine(`${reason} (aiuto: ${verb === null ? "" : `${verb} `}--help)`));
  }
}
