import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Ways out of the workbook: the add-in sends nothing anywhere. */
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport"];
const COMMENTS_ASIDE = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "reports/", "seeds/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": { rules: officeAddins.rules } },
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `typeof import("…")` is how a part that is loaded when used gets its type.
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a text is what it looks like; only objects and nullish values surprise.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => close()` in an event handler reads better than a block.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, ...COMMENTS_ASIDE }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "react-hooks/exhaustive-deps": "error",
      // Speaks of the React Compiler, which is not used here.
      "react-hooks/incompatible-library": "off",
      "max-lines-per-function": ["error", { max: 40, ...COMMENTS_ASIDE }],
      "no-console": "error",
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/{embedded,preview,command-line}/**"],
    rules: { "no-restricted-globals": ["error", ...NETWORK], "no-eval": "error" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A suite is as long as what it covers.
      "max-lines": "off",
      // A double keeps the promises of the port that it stands for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["*.{js,cjs,mjs}", "assets/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        __dirname: "readonly",
      },
    },
  },
);
