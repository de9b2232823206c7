import type { FindingTexts } from "../findingText";

/** What is wrong with tables, columns and sheets. */
export const tableTexts: FindingTexts<
  | "missing-table"
  | "empty-table"
  | "missing-column"
  | "misspelt-column"
  | "duplicate-column"
  | "misspelt-setting"
  | "missing-setting"
  | "merged-cells"
  | "protected-sheet"
  | "results-never-settle"
  | "colours-locked"
  | "lock-unreadable"
  | "record-cell-unreadable"
  | "version-data-unreadable"
> = {
  "missing-table": ({ neededBy }, { table, tables }) => ({
    what: `The table ${table} is missing, but it is referred to in ${tables(neededBy)}.`,
    why: `Without ${table} there is no telling what the rows of ${tables(neededBy)} are about.`,
    action: `Add the table with Create template, or remove the references in ${tables(neededBy)}.`,
  }),
  "empty-table": ({ neededBy }, { table, column, tables }) => ({
    what: `${column} is not filled in on any row of ${table}, but it is referred to in ${tables(neededBy)}.`,
    why: `Without ${table} there is no telling what the rows of ${tables(neededBy)} are about.`,
    action: `Fill in ${table}, or remove the references in ${tables(neededBy)}.`,
  }),
  "missing-column": (_, { table, column }) => ({
    what: `The column ${column} is missing in ${table}.`,
    why: "What is computed from it can not be.",
    action: `Add a column with the header ${column}.`,
  }),
  "misspelt-column": ({ found }, { table, column }) => ({
    what: `The header “${found}” in ${table} resembles ${column} but is spelt differently.`,
    why: "The column is not read.",
    action: `Change the header to ${column}, or leave it if the column is your own.`,
  }),
  "duplicate-column": ({ found }, { table }) => ({
    what: `The header “${found}” occurs more than once in ${table}.`,
    why: "Only the first column is read.",
    action: "Remove the second column or give it another header.",
  }),
  "misspelt-setting": ({ found, closest }) => ({
    what: `There is no setting “${found}”. Do you mean ${closest}?`,
    why: "Until then the default applies.",
    action: `Change the key to ${closest}, or leave it if the row is your own.`,
  }),
  "missing-setting": ({ key }, { table, setting, row, cell }) => ({
    what: `${setting(key)} (the budget year) is ${row === undefined ? "missing" : "not filled in"} in ${table}.`,
    why: "No frames can be computed without it.",
    action:
      row === undefined
        ? `Write ${setting(key)} in the column Nyckel and a year, such as 2027, in the column Värde.`
        : `Write the year in ${cell ?? `the column Värde beside ${setting(key)}`}, such as 2027.`,
  }),
  "merged-cells": ({ address }, { table }) => ({
    what: `The table ${table} has merged cells (${address}).`,
    why: "Only the first of them holds a value, so nothing is written in the table while they remain.",
    action: "Select the cells, choose Unmerge Cells and recalculate.",
  }),
  "protected-sheet": ({ sheet }, { table }) => ({
    what: `The sheet ${sheet} is protected, so the results in ${table} can not be written.`,
    why: "The add-in never lifts protection.",
    action: "Unprotect the sheet under Review, recalculate, and protect it again.",
  }),
  "results-never-settle": ({ runs }, { table }) => ({
    what: `Formulas in ${table} build on results that in turn build on them: after ${runs} recalculations they still change.`,
    why: "The figures can not be right as long as they feed themselves.",
    action: `Write numbers instead of formulas in the columns of ${table} that take their value from the results.`,
  }),
  "colours-locked": ({ day, version, differing }, { table, row, day: shown, number }) => ({
    what: `The colours are locked${day === undefined ? "" : ` since ${shown(day)}`} (${table} row ${row}${version === undefined ? "" : `, version ${version}`}). ${
      differing === 0
        ? "The results agree with what is filled in."
        : `A run would change ${number(differing)} ${differing === 1 ? "cell" : "cells"}.`
    }`,
    why: "Nothing is written in the workbook meanwhile.",
    action: "Unlock in the pane, under Versions, to recalculate.",
  }),
  "lock-unreadable": ({ found, isHeader, allowed, differing }, { table, column, row, cell, either, number }) => ({
    what: `${
      isHeader
        ? found === ""
          ? `The column ${column} is missing in ${table}`
          : `The header “${found}” in ${table} should be ${column}`
        : found === ""
          ? `${column} is empty in ${table} row ${row}`
          : `${column} in ${table} row ${row} says “${found}”, which can not be read`
    }, so it can not be seen whether the colours are locked: they count as locked.${
      differing === 0 ? "" : ` A run would change ${number(differing)} ${differing === 1 ? "cell" : "cells"}.`
    }`,
    why: "Nothing is written in the workbook meanwhile, so that a decision copy is not changed by mistake.",
    action: isHeader
      ? `Give the column the header ${column} again.`
      : `Write ${allowed.length === 0 ? "the row's number" : either(allowed)} in ${cell ?? column}, or unlock in the pane, under Versions.`,
  }),
  "record-cell-unreadable": ({ found, more = 0 }, { table, column }) => ({
    what: `${
      found === ""
        ? `${column} is empty on a filled-in row in ${table}`
        : `${column} in ${table} says “${found}”, which the add-in did not write and can not read`
    }${more === 0 ? "" : `, and so it is in ${more} more ${more === 1 ? "cell" : "cells"} of the column`}.`,
    why: "The cell counts as empty. No frames, forecasts or lights depend on it.",
    action: "Undo the change, or fetch the value from an older copy of the file.",
  }),
  "version-data-unreadable": ({ version }, { table }) => ({
    what: `A cell in ${table} that belongs to the version ${version} can not be read.`,
    why: "What stood on that row is left out when the version is compared or recomputed.",
    action:
      "Fetch an older copy of the file if the version is needed. Otherwise it can be removed under Versions in the pane.",
  }),
};
