import type { FindingTexts } from "../findingText";
import type { FindingWords } from "../findingWords";
import { becauseUnread, whatIsUnread } from "./unreadCell";

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
  "missing-value": (_, words) => ({
    what: whatIsUnread(words, `${words.column} is empty in a row of ${words.table}.`),
    why: becauseUnread(words),
    action: `Fill in ${words.column}, or clear the whole row.`,
  }),
  "cell-error": ({ found }, words) => ({
    what: whatIsUnread(words, `The cell in ${words.column} shows the error ${found}.`),
    why: becauseUnread(words),
    action: "Correct the formula in the cell, or type the value.",
  }),
  "not-a-number": ({ found }, words) => ({
    what: whatIsUnread(
      words,
      `${words.column} says “${found}”, which is not a ${words.kind === "whole" ? "whole number" : "number"}.`,
    ),
    why: becauseUnread(words),
    action: words.kind === "whole" ? "Type a whole number without decimals." : "Type the number alone, without a unit.",
  }),
  "number-as-text": ({ found, more = 0 }, { column }) => ({
    what: `The number “${found}” in ${column} is stored as text${furtherCells(more)}.`,
    why: "It has been read as a number here, but formulas in the workbook may skip it.",
    action:
      more === 0
        ? "Select the cell, click the warning sign beside it and choose Convert to Number, or type the number again."
        : "Select the cells of the column, choose Text to Columns under Data, and then Finish.",
  }),
  "not-a-year": ({ found }, words) => ({
    what: whatIsUnread(words, `${words.column} says “${found}”, which is not a year.`),
    why: becauseUnread(words),
    action: "Type the year with four digits, such as 2027.",
  }),
  "not-a-period": ({ found }, words) => ({
    what: whatIsUnread(words, `${words.column} says “${found}”, which is not a period.`),
    why: becauseUnread(words),
    action: "Type 2026 for a year, 2026-08 for a month, 2026-T2 for four months or 2026-Q3 for a quarter.",
  }),
  "not-a-date": ({ found }, words) => ({
    what: whatIsUnread(words, `${words.column} says “${found}”, which is not a date.`),
    why: becauseUnread(words),
    action: "Type the date as 2026-08-31.",
  }),
  "not-a-flag": ({ found }, words) => ({
    what: whatIsUnread(words, `${words.column} says “${found}”. It takes only ja or nej (yes or no).`),
    why: becauseUnread(words),
    action: "Type ja or nej.",
  }),
  "not-an-age": ({ found }, words) => ({
    what: whatIsUnread(
      words,
      `${words.column} says “${found}”, which is not an age.${isDateSerial(found) ? " Excel has probably turned a span such as 1-5 into a date." : ""}`,
    ),
    why: becauseUnread(words),
    action: isDateSerial(found)
      ? "Format the column as Text and type the age again: 7, 1–5 or 90–."
      : "Type an age (7), a span (1–5) or an open one (90– or 100+).",
  }),
  "not-in-list": ({ found, allowed, closest }, words) => ({
    what: whatIsUnread(
      words,
      `${words.column} says “${found}”, which is not one of the column's words.${closest === undefined ? "" : ` Do you mean ${closest}?`}`,
    ),
    why: becauseUnread(words),
    action: `Choose one of the words: ${allowed.join(", ")}.`,
  }),
  "out-of-range": ({ found, min, max }, words) => ({
    what: whatIsUnread(words, `${words.column} says ${words.value(found)}, ${limits(words, min, max)}.`),
    why: becauseUnread(words),
    action:
      words.kind === "percent"
        ? `Type the value with a percent sign${words.example === undefined ? "" : `, such as ${words.example}`}.`
        : "Check the value and its sign.",
  }),
};

function furtherCells(more: number): string {
  if (more === 0) return "";
  return more === 1 ? ", and one more cell in the column" : `, and ${more} more cells in the column`;
}

function isDateSerial(found: string): boolean {
  return Number(found) > OLDEST_AGE;
}

function limits(words: FindingWords, min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `but must lie between ${words.value(min)} and ${words.value(max)}`;
  if (min !== undefined) return `but may not be less than ${words.value(min)}`;
  return `but may not be more than ${max === undefined ? "" : words.value(max)}`;
}
