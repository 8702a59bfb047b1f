import type { Progress } from "../excel/port";

/** A line that is written over itself. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const STEPS: Readonly<Record<Progress["step"], string>> = {
  reading: "Lettura",
  computing: "Calcolo",
  writing: "Scrittura",
  undoing: "Ripristino",
};

/** Shows progress to a person at a terminal; a file or another program gets only what matters. */
export function progressLine(stream: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): ProgressLine {
  let shown = false;
  return {
    show: ({ step, done, total }) => {
      if (stream.isTTY !== true) return;
      shown = true;
      stream.write(`\r\u001b[K${STEPS[step]} ${done}/${total}`);
    },
    clear: () => {
      if (shown) stream.write("\r\u001b[K");
      shown = false;
    },
  };
}
