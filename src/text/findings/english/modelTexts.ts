import type { FindingTexts } from "../findingText";

/** The organisation, and the workbook's own steering model. */
export const modelTexts: FindingTexts<"unit-cycle" | "model-row-unreadable" | "model-table-unused"> = {
  "unit-cycle": ({ unit }, { name, header }) => ({
    what: `${unit} is above itself in ${name("units")}.`,
    why: "There is then no telling which units belong to which.",
    action: `Change ${header("units", "parent")} so that the chain ends in a unit with nothing above it.`,
  }),
  "model-row-unreadable": ({ found, allowed }, { table, either }) => ({
    what: `“${found}” in ${table} can not be read.`,
    why: "The row is not used, so it changes nothing in the steering model.",
    action: allowed.length === 0 ? "Correct the value, or remove the row." : `Write ${either(allowed)}.`,
  }),
  "model-table-unused": ({ model }, { name, setting }) => ({
    what: `The table ${name("modelRows")} is not used, since ${setting("model")} in ${name("settings")} is ${model}.`,
    why: "What stands in it would change the steering model, but does not now.",
    action: `Choose Egen for ${setting("model")} in ${name("settings")}, or remove the table.`,
  }),
};
