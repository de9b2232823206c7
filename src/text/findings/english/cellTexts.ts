import type { FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";

const LEFT_OUT = "The row is left out until this is corrected.";
/** Higher than any age: a date's serial number. */
const OLDEST_AGE = 130;

/** What is wrong in single cells. */
export const cellTexts: FindingTexts<
  | "missing-value"
  | "cell-error"
  | "not-a-number"
  | "number-as-text"
  | "not-a-year"
  | "not-a-period"
  | "not-a-date"
  | "not-a-flag"
  | "not-an-age"
  | "not-in-list"
  | "out-of-range"
> = {
  "missing-value": (_, { table, column }) => ({
    what: `${column} is empty in a row of ${table}.`,
    why: LEFT_OUT,
    action: `Fill in ${column}, or clear the whole row.`,
  }),
  "cell-error": ({ found }, { column }) => ({
    what: `The cell in ${column} shows the error ${found}.`,
    why: LEFT_OUT,
    action: "Correct the formula in the cell, or type the value.",
  }),
  "not-a-number": ({ found }, { column, kind }) => ({
    what: `${column} says “${found}”, which is not a ${kind === "whole" ? "whole number" : "number"}.`,
    why: LEFT_OUT,
    action: kind === "whole" ? "Type a whole number without decimals." : "Type the number alone, without a unit.",
  }),
  "number-as-text": ({ found }, { column }) => ({
    what: `The number “${found}” in ${column} is stored as text.`,
    why: "It has been read as a number here, but formulas in the workbook may skip it.",
    action: "Select the cell and choose Convert to Number, or type the number again.",
  }),
  "not-a-year": ({ found }, { column }) => ({
    what: `${column} says “${found}”, which is not a year.`,
    why: LEFT_OUT,
    action: "Type the year with four digits, such as 2027.",
  }),
  "not-a-period": ({ found }, { column }) => ({
    what: `${column} says “${found}”, which is not a period.`,
    why: LEFT_OUT,
    action: "Type 2026 for a year, 2026-08 for a month, 2026-T2 for four months or 2026-Q3 for a quarter.",
  }),
  "not-a-date": ({ found }, { column }) => ({
    what: `${column} says “${found}”, which is not a date.`,
    why: LEFT_OUT,
    action: "Type the date as 2026-08-31.",
  }),
  "not-a-flag": ({ found }, { column }) => ({
    what: `${column} says “${found}”. It takes only ja or nej (yes or no).`,
    why: LEFT_OUT,
    action: "Type ja or nej.",
  }),
  "not-an-age": ({ found }, { column }) => ({
    what: `${column} says “${found}”, which is not an age.${isDateSerial(found) ? " Excel has probably turned a span such as 1-5 into a date." : ""}`,
    why: LEFT_OUT,
    action: isDateSerial(found)
      ? "Format the column as Text and type the age again: 7, 1–5 or 90–."
      : "Type an age (7), a span (1–5) or an open one (90– or 100+).",
  }),
  "not-in-list": ({ found, allowed, closest }, { column }) => ({
    what: `${column} says “${found}”, which is not one of the column's words.${closest === undefined ? "" : ` Do you mean ${closest}?`}`,
    why: LEFT_OUT,
    action: `Choose one of the words: ${allowed.join(", ")}.`,
  }),
  "out-of-range": ({ found, min, max }, words) => ({
    what: `${words.column} says ${words.value(found)}, ${limits(words, min, max)}.`,
    why: LEFT_OUT,
    action:
      words.kind === "percent" ? "Type the share with a percent sign, such as 75 %." : "Check the value and its sign.",
  }),
};

function isDateSerial(found: string): boolean {
  return Number(found) > OLDEST_AGE;
}

function limits(words: FindingWords, min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `but must lie between ${words.value(min)} and ${words.value(max)}`;
  if (min !== undefined) return `but may not be less than ${words.value(min)}`;
  return `but may not be more than ${max === undefined ? "" : words.value(max)}`;
}
