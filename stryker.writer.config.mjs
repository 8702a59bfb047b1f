import base from "./stryker.config.mjs";

const FILES = "{changed-rows,compare-rules,compare-tabs,located-table,match-rows,normal-form}";

/**
 * Mutation testing of the writer's difference and of the words for its findings:
 * `npm run test:mutation -- stryker.writer.config.mjs`. These are the files with tests of their own; the others are proved
 * by the damage tests over a whole workbook, which are too slow for this.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  ...base,
  mutate: [`src/excel/differ/${FILES}.ts`, "src/domain/structure/*.ts"],
  jest: {
    config: {
      ...base.jest.config,
      setupFilesAfterEnv: [],
      testMatch: [
        `<rootDir>/test/excel/differ/${FILES}.test.ts`,
        "<rootDir>/test/domain/structure/*.test.ts",
      ],
    },
  },
  timeoutMS: 20_000,
  tempDirName: "reports/stryker-writer",
};
