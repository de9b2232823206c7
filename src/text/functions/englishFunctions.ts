import type { ArgumentCell, ArgumentName, FunctionTexts } from "./functionTexts";

const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  volumes: "volumes",
  prices: "prices",
  shares: "shares",
  unit: "amount_unit",
  years: "years",
  results: "results",
  exempted: "exempted",
  recoveryYears: "recovery_years",
  frames: "frames",
  forecasts: "forecasts",
  effects: "measure_effects",
  limit: "forecast_limit",
  values: "values",
  targets: "targets",
  directions: "directions",
  yellowLimits: "yellow_limits",
  targetsTo: "targets_to",
  yellowMargin: "yellow_margin",
  toYears: "to_years",
  priceYear: "price_year",
  indexYears: "index_years",
  changes: "changes",
  adjustments: "adjustments",
  deposited: "deposited",
  used: "used",
  headers: "headers",
  zeros: "zeros",
};

const cell = ({ argument, row, column }: ArgumentCell) => `${ARGUMENTS[argument]}, row ${row}, column ${column}`;

export const englishFunctions: FunctionTexts = {
  arguments: ARGUMENTS,
  reasons: {
    "value-missing": (at) => `${cell(at)}: the cell is empty or 0. Fill it in. If 0 is right, set zeros to TRUE.`,
    "not-a-number": (at) => `${cell(at)}: “${at.found}” is not a number. Type the number alone, such as 1250 or 2.1%.`,
    "not-a-year": (at) => `${cell(at)}: “${at.found}” is not a year. Type four digits, such as 2027.`,
    "out-of-range": (at) =>
      at.max === undefined
        ? `${cell(at)}: ${at.found} is less than ${at.min}. Correct the value.`
        : `${cell(at)}: ${at.found} is outside ${at.min}–${at.max}. Correct the value.`,
    "not-in-list": (at) => `${cell(at)}: “${at.found}” is not in the list. Type ${either(at.allowed)}.`,
    "shapes-differ": ({ argument, found, wanted }) =>
      `${ARGUMENTS[argument]} is ${found.rows} rows × ${found.columns} columns but should be ${wanted.rows} × ${wanted.columns}. Select ranges of the same size.`,
    "year-twice": ({ argument, year }) => `${ARGUMENTS[argument]}: ${year} stands twice. Keep one row per year.`,
    "year-missing": ({ argument, year }) =>
      `${ARGUMENTS[argument]}: ${year} is missing between two other years. Add it, the years must follow each other.`,
    "index-year-missing": ({ year }) =>
      `The change for ${year} is missing. Add the year to index_years and changes. If it is 0, set zeros to TRUE.`,
    "before-price-year": ({ year, priceYear }) =>
      `${year} is before the price year ${priceYear}. A chain only runs forward: choose an earlier price year.`,
    "no-rows": ({ argument }) => `${ARGUMENTS[argument]} is empty. Select the range with the data.`,
  },
};

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
