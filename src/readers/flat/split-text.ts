/** A text of two fields as its words, so that every place between two of them can be weighed as a split. */
export interface SplitText {
  readonly text: string;
  readonly words: readonly SplitWord[];
}

export interface SplitWord {
  readonly word: string;
  /** Offset in the text. */
  readonly at: number;
  /** Whether a line of the source begins with it, the text's first word aside. */
  readonly opensLine: boolean;
}

export function splitText(text: string): SplitText {
  let end = 0;
  const words = [...text.matchAll(/\S+/gu)].map((match) => {
    const opensLine = end > 0 && text.slice(end, match.index).includes("\n");
    end = match.index + match[0].length;
    return { word: match[0], at: match.index, opensLine };
  });
  return { text, words };
}
