import jest from "./jest.config.cjs";

/**
 * Mutation testing of the numbers: `npm run test:mutation`. Each mutant is a small fault planted in the code; a test must
 * fail for it. It takes minutes, so it is no part of `npm test` or of CI. What survives is explained in
 * docs/decisions.md. Domain tests only: they are fast, and they are where these numbers are promised.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: [
    "achievement,bands,period-rule,status,coverage,indicator-result,objective-result",
    "rollup,weighted-mean,summary,by-quarter,comparison",
    "reading,decimal-text,date-serial",
  ].map((files) => `src/domain/{${files}}.ts`),
  testRunner: "jest",
  jest: {
    config: { ...jest, testMatch: ["<rootDir>/test/domain/**/*.test.ts"] },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 60_000,
  tempDirName: "reports/stryker",
  ignorePatterns: ["assets", "docs", "dist", "reports"],
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
