import type { PlausibilityFacts } from "../../../domain/plausibilityFacts";
import type { FindingTexts } from "../findingText";
import { rowWords } from "../rowWords";

/** What looks like a known accident. Each says what it costs, and that it may be meant. */
export const plausibilityTexts: FindingTexts<keyof PlausibilityFacts> = {
  "last-year-value-left": ({ name, year, found, row, change }, words) => ({
    what: `${words.column} of ${name} is ${words.value(found)} in ${year}, exactly as the year before ${inCell(words.cellInRow(row), row)}, though the index is ${words.number(change * 100)}\u00a0%.`,
    why: "A value left from the year before loses the whole indexation of the frame, and the fault follows into the years after.",
    action: `Write the amount of ${year}. If it is unchanged on purpose: ignore it with a reason.`,
  }),
  "subtotal-counted": ({ name, found, rows }, words) => ({
    what:
      found === undefined
        ? `The row “${name}” in ${words.table} looks like a sum of other rows.`
        : `${name} has ${words.value(found)}, exactly the sum of ${words.list(rowWords(rows, words, { row: "row", more: moreRows }))}.`,
    why: "When the parts and their sum stand in the same table the money is counted twice.",
    action: "Remove the row of the sum, or put it outside the table. If it is no sum: ignore it with a reason.",
  }),
  "accumulated-summed": ({ name, year, found, periods, last }, { column, value, number }) => ({
    what: `${column} of ${name} is ${value(found)} in ${year}, the sum of ${number(periods)} values that each already hold the months before.`,
    why: "Values to the end of a period can not be added together: the same months are then counted several times.",
    action: `Write the value of the year's last period, ${value(last)}, or the year's final value.`,
  }),
  "constant-among-formulas": ({ rows, formulas }, words) => ({
    what: `${words.column} in ${words.table} is formulas in ${words.number(formulas)} cells, but a typed number in ${words.list(rowWords(rows, words, { row: "row", more: moreCells }))}.`,
    why: "A number typed over a formula does not follow when its basis changes, and a printout does not show it.",
    action: "Copy the formula to the cell. If the number is to stay: ignore it with a reason.",
  }),
  "magnitude-mixed": ({ name, found, usual, times, rows }, words) => ({
    what: `${words.column} of ${name} is ${words.value(found)}${also(rows)}, about ${words.number(times)} times ${isLarger(found, usual) ? "larger" : "smaller"} than usual, ${words.value(usual)}.`,
    why: "This happens when kr, tkr and mnkr are mixed, and then every sum that the amount is in is wrong.",
    action: "Write the amount in the same unit as the others. If it is right all the same: ignore it with a reason.",
  }),
  "sign-mixed": ({ name, found, usual, rows }, words) => ({
    what: `${words.column} of ${name} is ${words.value(found)}${also(rows)}, with the opposite sign of the usual, ${words.value(usual)}.`,
    why: "Net costs are written with plus, and so are revenues in Finansiering. A sign turned makes a deficit a surplus, and the sum wrong by twice the amount.",
    action: "Change the sign of the amount. If the revenues really exceed the costs: ignore it with a reason.",
  }),
  "age-class-missing": ({ year, from, to }, { table, ages }) => ({
    what: `${table} lacks ${ages(from, to)} in ${year}.`,
    why: "Those of these ages are not counted in the population. Prices per inhabitant and coming volumes will be wrong.",
    action: `Add a row for ${ages(from, to)} in ${year}, or correct the ages of the rows beside it.`,
  }),
  "age-classes-shared": ({ year, from, to }, { table, ages }) => ({
    what: `The age class ${ages(from, to)} of ${year} overlaps another in ${table}.`,
    why: "Those who are in both classes are counted twice in the population.",
    action: "Correct the ages so that every age stands in one class only.",
  }),
  "age-between-groups": ({ from, to, below, above }, { table, ages }) => ({
    what: `No target group in ${table} counts ${ages(from, to)}, between ${below} and ${above}.`,
    why: "Those of these ages give no frame, though they are in Befolkning. The frame is too low, and nothing else says so.",
    action: `Correct the ages of ${below} or ${above}. If they are not to be counted: ignore it with a reason.`,
  }),
  "effect-out-of-scale": ({ unit, found, against, usual }, words) => ({
    what:
      against === "frame"
        ? `${words.column} of ${unit} is ${words.value(found)}, more than the unit's whole frame, ${words.value(usual)}.`
        : `${words.column} of ${unit} is ${words.value(found)}, thousands of times the deficit of the unit's forecast, ${words.value(usual)}.`,
    why: "This happens when an effect is written in kr though the amounts are in tkr. The deficit then looks covered when it is not.",
    action:
      "Write the effect in the same unit as the other amounts. If it is right all the same: ignore it with a reason.",
  }),
  "ambition-out-of-scale": ({ service, year, found, usual }, words) => ({
    what: `${words.column} of ${service} in ${year} is ${words.value(found)}, against the service's whole frame without ambitions, ${words.value(usual)}.`,
    why: "This happens when an ambition is written in kr though the frames are in tkr. The frame is then wrong, and every sum that holds it.",
    action: "Write the amount in the same unit as the frames. If it is right all the same: ignore it with a reason.",
  }),
  "measure-starts-later": ({ measure, year, from }, { header }) => ({
    what: `${measure ?? "The measure"} starts in ${from}, but its effect is counted in ${year}.`,
    why: "A measure that has not begun covers no deficit. The forecast looks fit to be submitted when it is not.",
    action: `Correct ${header("measures", "starts")} or ${header("measures", "year")}. If it has effect in ${year} already: ignore it with a reason.`,
  }),
  "ignored-without-reason": ({ name }, { table, header }) => ({
    what: `The row about “${name}” in ${table} gives no reason.`,
    why: "An issue is ignored only when one can see why, so it is shown all the same.",
    action: `Fill in ${header("ignoredFindings", "reason")}, or remove the row.`,
  }),
};

function inCell(cell: string | undefined, row: number): string {
  return cell === undefined ? `in row ${row}` : `in ${cell}`;
}

const moreRows = (count: number) => `${count} more rows`;
const moreCells = (count: number) => `${count} more cells`;

function also(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  return rows.length === 1 ? " (and so in one more row)" : ` (and so in ${rows.length} more rows)`;
}

function isLarger(found: number, usual: number): boolean {
  return Math.abs(found) > Math.abs(usual);
}
