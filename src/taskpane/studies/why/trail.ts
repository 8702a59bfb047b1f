import { useState } from "react";

import type { Question } from "../../../domain/studies/explanation/subject";

/** Where the person has gone, from the question that was asked first. */
export interface Trail {
  /** The first question, then each that was asked of a part. */
  readonly questions: readonly Question[];
  /** True: the question is still the one that the study was opened with. */
  readonly isAtOrigin: boolean;
  /** How often the person has gone elsewhere. */
  readonly moves: number;
  readonly open: (question: Question) => void;
  /** Goes back to the question at a position, from 0. */
  readonly backTo: (position: number) => void;
  /** Leaves the trail and asks something else. */
  readonly restart: (question: Question) => void;
}

interface Way {
  readonly origin: unknown;
  readonly questions: readonly Question[];
  readonly hasLeft: boolean;
  readonly moves: number;
}

/** The trail from what was asked. A new `origin` (another cell was selected) begins a new one. */
export function useTrail(origin: unknown, first: Question | null): Trail {
  const start: Way = { origin, questions: first === null ? [] : [first], hasLeft: false, moves: 0 };
  const [way, setWay] = useState(start);
  const { questions, hasLeft, moves } = way.origin === origin ? way : start;
  const go = (to: readonly Question[], leaves: boolean): void => {
    setWay({ origin, questions: to, hasLeft: leaves, moves: moves + 1 });
  };
  return {
    questions,
    isAtOrigin: questions.length === 1 && !hasLeft,
    moves,
    open: (question) => go([...questions, question], hasLeft),
    backTo: (position) => go(questions.slice(0, position + 1), hasLeft),
    restart: (question) => go([question], true),
  };
}
