import type { FindingTexts } from "../findingText";

/** What is wrong between rows. */
export const rowTexts: FindingTexts<"duplicate-key" | "unknown-reference"> = {
  "duplicate-key": ({ key, firstRow }, { table }) => ({
    what: `${key} is already in row ${firstRow} of ${table}.`,
    why: "Only the first row counts.",
    action: "Merge the rows or remove one of them.",
  }),
  "unknown-reference": ({ found, target, closest }, { column, name }) => ({
    what: `${column} “${found}” is not in ${name(target)}.${closest === undefined ? "" : ` Do you mean ${closest}?`}`,
    why: "The row can not be tied to what it is about.",
    action:
      closest === undefined
        ? `Add “${found}” to ${name(target)}, or choose a name that is there.`
        : `Change it to ${closest}, or add “${found}” to ${name(target)}.`,
  }),
};
