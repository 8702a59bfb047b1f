import { runCommand } from "./command";
import { outlet } from "./outlet";
import { progressLine } from "./progress-line";

/** Entry of `npm run workbook`. With `WORKBOOK_TRACE=1` a failure comes with its stack. */
async function main(): Promise<void> {
  const [out, err] = [outlet(process.stdout), outlet(process.stderr)];
  const progress = progressLine({ isTTY: process.stderr.isTTY, write: err });
  process.exitCode = await runCommand(process.argv.slice(2), {
    say: (text) => {
      progress.clear();
      out(text);
    },
    complain: (text) => {
      progress.clear();
      err(`${text}\n`);
    },
    onProgress: progress.show,
    onFailure: (error) => {
      const isTraced = process.env["WORKBOOK_TRACE"] === "1";
      if (isTraced && error instanceof Error) err(`${error.stack ?? ""}\n`);
    },
  });
}

void main();
