import jest from "./jest.config.cjs";

/**
 * Mutation testing of the numbers: `npm run test:mutation`. Each mutant is a small fault planted in the code; a test must
 * fail for it. It takes half an hour, so it is no part of `npm test` or of CI. What survives is explained in
 * docs/decisions.md. Only the tests that promise these numbers run: they are fast.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: [
    "measurement/{achievement,bands,period-rule,status,coverage,indicator-result,objective-result}",
    "measurement/{rollup,expected,weighted-mean,summary,by-quarter,quarter-rules,pace,incomplete,achievement-as-of}",
    "cells/{comparison,countable,date-serial}",
  ].map((files) => `src/domain/${files}.ts`),
  testRunner: "jest",
  jest: {
    config: {
      ...jest,
      testMatch: [
        "measurement/{achievement,bands,period-rule,status,coverage,indicator-result,objective-result}",
        "measurement/{expected,weighted-mean,summary,number-cases}",
        "cells/{comparison,countable,date-serial}",
        "interpretation/deadline",
      ].map((files) => `<rootDir>/test/domain/${files}.test.ts`),
      setupFiles: ["<rootDir>/test/without-shrinking.ts"],
    },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // The runner keeps what each run has loaded: after some hundred mutants it is ten times slower.
  maxTestRunnerReuse: 50,
  timeoutMS: 60_000,
  tempDirName: "reports/stryker",
  ignorePatterns: ["assets", "docs", "dist", "reports"],
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
