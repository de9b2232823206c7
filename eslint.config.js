const officeAddins = require("eslint-plugin-office-addins");
const parser = require("@typescript-eslint/parser");

/**
 * What each folder of `src` may import from its siblings (docs/architecture.md). Anything else is an error, so that the
 * rules stay free of Excel, and the host of the product it hosts.
 */
const MAY_IMPORT = {
  domain: [],
  sheets: ["domain"],
  text: ["domain", "sheets"],
  excel: ["domain", "sheets"],
  reports: ["domain", "sheets", "text"],
  run: ["domain", "sheets", "excel", "text", "reports"],
  taskpane: ["domain", "sheets", "text", "run"],
  commands: ["domain", "text", "run"],
  functions: ["domain", "sheets", "text"],
  host: [],
  preview: ["domain", "sheets", "text", "run", "host", "taskpane"],
  cli: ["domain", "sheets", "text", "run", "host"],
};
const FOLDERS = Object.keys(MAY_IMPORT);

const directions = FOLDERS.map((folder) => {
  const refused = FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${refused.join("|")})(/|$)`,
              message: `src/${folder} may import ${MAY_IMPORT[folder].join(", ") || "nothing"} only.`,
            },
          ],
        },
      ],
    },
  };
});

/** The rules are pure: no clock, no randomness, no network, no Excel. */
const pure = {
  files: ["src/domain/**/*.ts", "src/sheets/**/*.ts"],
  rules: {
    "no-restricted-globals": ["error", "Excel", "Office", "fetch", "window", "document", "setTimeout", "process"],
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "Same input, same output." },
      { object: "Date", property: "now", message: "Same input, same output." },
      { object: "performance", property: "now", message: "Same input, same output." },
    ],
    "no-restricted-syntax": [
      "error",
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The rules know no clock." },
    ],
  },
};

/** Only `src/excel` talks to Excel. */
const throughExcel = {
  files: ["src/{run,text,taskpane,commands,functions,preview,cli}/**/*.{ts,tsx}"],
  rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel talks to Excel." }] },
};

/** `text` holds words: of the rules and the contract it may know the types only. */
const wordsOnly = {
  files: ["src/text/**/*.ts"],
  rules: {
    "no-restricted-syntax": [
      "error",
      {
        selector: "ImportDeclaration[importKind!='type'][source.value=/\\.\\.\\/(domain|sheets)\\//]",
        message: "src/text imports types only.",
      },
    ],
  },
};

module.exports = [
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parser,
      ecmaVersion: 2022,
      sourceType: "module",
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    plugins: { "office-addins": officeAddins },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  {
    files: ["src/excel/**/*.ts", "src/run/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...directions,
  pure,
  throughExcel,
  wordsOnly,
];
