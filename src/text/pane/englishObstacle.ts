import type { Texts } from "./texts";

/** What stands in the way of writing in a table, in English. */
export const englishObstacle: Pick<Texts, "obstacle"> = {
  obstacle: {
    protected: (table, sheet) =>
      `The sheet ${sheet} is protected, so ${table} can not be written. Unprotect it under Review and try again.`,
    merged: (table, address) => `${table} has merged cells (${address}). Unmerge them and try again.`,
    columns: (table, headers) =>
      `${table} lacks columns to write in, or has formulas there: ${headers}. Correct the table and try again.`,
  },
};
