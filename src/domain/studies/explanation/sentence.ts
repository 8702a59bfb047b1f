/** What is told of a fact, and the calculations in it, one for each line: `5 / 10 = 50,0%`. */
export interface Sentence {
  readonly text: string;
  readonly calculations: readonly string[];
}
