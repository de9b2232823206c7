import type { Texts } from "./texts";

/** Ignoring a finding, in English. */
export const englishIgnoring: Pick<Texts, "ignoring"> = {
  ignoring: {
    start: "Ignore …",
    reason: "Reason",
    reasonHint: "So that the next reader sees why the advice may stand.",
    reasonMissing: "Say why. Without a reason the issue is shown all the same.",
    by: "By",
    byHint: "Name or position",
    ignore: "Ignore",
    cancel: "Cancel",
    group: (count) => `${count} ignored`,
    groupNote: (table) => `Kept in the table ${table}. When the cell changes the issue is shown again.`,
    signed: (by, day) => [by, day].filter((part) => part !== undefined).join(", "),
    restore: "Take back",
    restoreOf: (name) => `Take back: ${name}`,
    ignored: (table) => `The issue is ignored. The reason stands in ${table}.`,
    restored: "The issue is shown again.",
    undo: "Undo",
    refusedTitle: "Nothing was written",
    gone: (table) => `The row in ${table} has been changed or is gone. Read the workbook again.`,
  },
};
