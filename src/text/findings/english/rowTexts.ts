import type { FindingTexts } from "../findingText";

/** What is wrong between rows. */
export const rowTexts: FindingTexts<
  "duplicate-key" | "unknown-reference" | "unit-named-nowhere-else" | "share-limits-reversed"
> = {
  "duplicate-key": ({ key, firstRow }, { table, isSetting, cellInRow }) => ({
    what: `${key} is already ${inCell(cellInRow(firstRow))} in ${table}.`,
    why: isSetting
      ? "The first row holds."
      : "Which of the rows is right can not be known, so what depends on either of them is not computed.",
    action: "Merge the rows or remove one of them.",
  }),
  "unknown-reference": ({ found, target, orTarget, closest }, { column, name }) => {
    const where =
      orTarget === undefined ? `not in ${name(target)}` : `neither in ${name(target)} nor ${name(orTarget)}`;
    const tables = orTarget === undefined ? name(target) : `${name(target)} or ${name(orTarget)}`;
    return {
      what: `${column} “${found}” is ${where}.${closest === undefined ? "" : ` Do you mean ${closest}?`}`,
      why: "The row can not be tied to what it is about.",
      action:
        closest === undefined
          ? `Add “${found}” to ${tables}, or choose a name that is there.`
          : `Change it to ${closest}, or add “${found}” to ${tables}.`,
    };
  },
  "unit-named-nowhere-else": ({ found, closest }, { table, column }) => ({
    what: `${column} “${found}” in ${table} is in no other table.${closest === undefined ? "" : ` Do you mean ${closest}?`}`,
    why: "The measure then covers no unit's deficit.",
    action:
      closest === undefined
        ? "Write the unit as in Uppföljning, or leave the row if the unit has no forecast yet."
        : `Change it to ${closest}, or leave the row if the unit has no forecast yet.`,
  }),
  "share-limits-reversed": ({ green, yellow }, { setting, share }) => ({
    what: `${setting("greenShare")} is ${share(green)}, less than ${setting("yellowShare")}, which is ${share(yellow)}.`,
    why: "No goal and no factor can then be yellow when Sammanvägning is Andel.",
    action: `Make ${setting("greenShare")} higher than ${setting("yellowShare")}.`,
  }),
};

function inCell(cell: string | undefined): string {
  return cell === undefined ? "on a row above" : `in cell ${cell}`;
}
