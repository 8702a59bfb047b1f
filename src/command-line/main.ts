import { runCommand } from "./command";
import { progressLine } from "./progress-line";

/** Entry of `npm run workbook`. */
async function main(): Promise<void> {
  const progress = progressLine(process.stderr);
  process.exitCode = await runCommand(process.argv.slice(2), {
    say: (text) => {
      progress.clear();
      process.stdout.write(text);
    },
    complain: (text) => {
      progress.clear();
      process.stderr.write(`${text}\n`);
    },
    onProgress: progress.show,
  });
}

void main();
