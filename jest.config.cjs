/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
    // The PDF library is published as ES modules only.
    "unpdf/dist/pdfjs\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  moduleNameMapper: { "^unpdf/pdfjs$": "<rootDir>/node_modules/unpdf/dist/pdfjs.mjs" },
  transformIgnorePatterns: ["/node_modules/(?!unpdf/)"],
  // In jest's sandbox every look-up of a global is slow; these are handed to the modules instead (a sixth of the time).
  sandboxInjectedGlobals: [
    ...["Array", "Boolean", "Date", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp"],
    ...["Reflect", "Set", "String", "TypeError", "WeakMap", "WeakSet", "isNaN", "parseFloat", "parseInt"],
  ],
  // Every workbook that a test saves is validated.
  setupFilesAfterEnv: ["<rootDir>/test/saved-files/every-saved-workbook.ts"],
  maxWorkers: 2,
  testTimeout: 120000,
};
