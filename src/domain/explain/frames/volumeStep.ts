import { countInhabitants, countPersons } from "../../allocation/countPersons";
import { groupVolume, inhabitantVolume } from "../../allocation/groupVolume";
import type { Volume } from "../../allocation/volume";
import type { VolumeMeasure } from "../../allocationRows";
import { nameKey, rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import { atRow, type ExplainContext } from "../explainContext";
import type { Step, StepWord } from "../step";
import { cell, constant, product, sum, word } from "../steps";

export const RULE: Citation = ["T3.2-c", "A-7"];

/**
 * How many persons a group has in a year, from the cell of Volymer or the cells of Befolkning. Undefined where it is not
 * known. Source: T3.2-c, A-7. @example 80+ in 2027, Årsmedel // (1 000 + 1 060) ÷ 2
 */
export function volumeStep(context: ExplainContext, group: string, year: number): Step | undefined {
  const { tables } = context;
  if (!groupVolume(tables, group, year).value) return undefined;
  const given = tables.volumes.get(rowKey(group, year));
  if (given) {
    const label = { kind: "column", table: "volumes", column: "volume", of: given.group, year } as const;
    return cell(given.volume, {
      label,
      unit: "persons",
      place: { ...given.at, column: "volume" },
      source: { origin: given.origin },
    });
  }
  const row = tables.groups.get(nameKey(group));
  const { age } = row ?? {};
  if (!row || !age) return undefined;
  const count = (yearEnd: number) => countPersons(tables, { group: row.group, year: yearEnd, age }).value;
  return ofYearEnds(context, { word: "volume", of: row.group, year, measure: row.measure, count });
}

/** The whole population in a year, by the group's own Volymmått. Source: T3.2-c, A-7. */
export function inhabitantStep(context: ExplainContext, group: string, year: number): Step | undefined {
  const { tables } = context;
  if (!inhabitantVolume(tables, group, year).value) return undefined;
  const measure = tables.groups.get(nameKey(group))?.measure ?? "yearMean";
  const count = (yearEnd: number) => countInhabitants(tables, group, yearEnd).value;
  return ofYearEnds(context, { word: "inhabitants", of: undefined, year, measure, count });
}

interface YearEnds {
  readonly word: StepWord;
  readonly of: string | undefined;
  readonly year: number;
  readonly measure: VolumeMeasure;
  readonly count: (yearEnd: number) => Volume | undefined;
}

function ofYearEnds(context: ExplainContext, asked: YearEnds): Step | undefined {
  const { year, measure, count } = asked;
  const counted = endsOf(measure, year).map((yearEnd) =>
    countStep(context, asked, { yearEnd, volume: count(yearEnd) }),
  );
  const known = counted.flatMap((one) => one ?? []);
  const [only] = known;
  if (!only || known.length < counted.length) return undefined;
  const facts = { label: word(asked.word, whose(asked.of, year)), unit: "persons" } as const;
  if (known.length === 1) return { ...only, label: facts.label };
  return product(
    facts,
    [sum({ label: word("yearEnds"), unit: "persons" }, known)],
    [constant(known.length, "meanOf", "count")],
  );
}

function endsOf(measure: VolumeMeasure, year: number): readonly number[] {
  if (measure === "yearStart") return [year - 1];
  return measure === "yearEnd" ? [year] : [year - 1, year];
}

function countStep(
  { workbook }: ExplainContext,
  { of }: YearEnds,
  { yearEnd, volume }: { readonly yearEnd: number; readonly volume: Volume | undefined },
): Step | undefined {
  const rows = volume?.rows.flatMap((at) => atRow(workbook.population, at) ?? []);
  if (!rows) return undefined;
  const cells = rows.map(({ at, persons, age }) => {
    const label = { kind: "column", table: "population", column: "persons", of: spanText(age), year: yearEnd } as const;
    return cell(persons, { label, unit: "persons", place: { ...at, column: "persons" } });
  });
  const [only] = cells;
  if (only && cells.length === 1) return { ...only, label: word("yearEndCount", whose(of, yearEnd)) };
  return sum({ label: word("yearEndCount", whose(of, yearEnd)), unit: "persons" }, cells);
}

function whose(of: string | undefined, year: number) {
  return { ...(of !== undefined && { of }), year };
}

/** Ages as the workbook writes them: `7–15`, `80+`, `6`. */
function spanText({ from, to }: { readonly from: number; readonly to: number | undefined }): string {
  if (to === undefined) return `${from}+`;
  return from === to ? String(from) : `${from}–${to}`;
}
