import { nameKey } from "../../domain/nameKey";
import type { Outcome } from "../../domain/outcome";
import type { TableKey } from "../../domain/source";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent } from "../tableData";

/** What a row of a table of the add-in's own is about, by column key. */
export type About = Readonly<Record<string, CellContent>>;

/** The rows of one of the add-in's own tables, counted from 0, as what they are about. */
interface Abouts {
  at(index: number): About | undefined;
  indexOf(isWanted: (about: About) => boolean): number;
}

/** The tables that are the add-in's own: the user may have sorted them, or put rows of their own beside ours. */
const ABOUT: { readonly [K in TableKey]?: (outcome: Outcome) => Abouts } = {
  frames: ({ frames }) => aboutsOf(frames, ({ unit, service, year }) => ({ unit, service, year })),
  frameBasis: ({ frameTerms }) =>
    aboutsOf(frameTerms, ({ unit, service, group = "", year }) => ({ unit, service, group, year })),
  recoveries: ({ recoveries }) => aboutsOf(recoveries, ({ unit, originYear }) => ({ unit, originYear })),
  balanceDeficits: ({ balanceDeficits }) => aboutsOf(balanceDeficits, ({ originYear }) => ({ originYear })),
};

function aboutsOf<T>(rows: readonly T[], aboutOf: (row: T) => About): Abouts {
  return {
    at: (index) => rows.slice(index, index + 1).map(aboutOf)[0],
    indexOf: (isWanted) => rows.findIndex((row) => isWanted(aboutOf(row))),
  };
}

/** What a row of the outcome is about, counted from 1; undefined in a table that is not the add-in's own. */
export function aboutRow(outcome: Outcome, table: TableKey, row: number): About | undefined {
  return ABOUT[table]?.(outcome).at(row - 1);
}

/** The first row of the table on its sheet that is about it, from 1. */
export function sheetRowAbout({ data, indexes }: TableGeometry, about: About): number | undefined {
  const index = data.values.findIndex((cells) => isAbout({ cells, indexes }, about));
  return index < 0 ? undefined : index + 1;
}

/**
 * The row of the outcome that a row of the sheet is about, from 1: of the add-in's own tables by what it says, of the user's
 * the row itself. Undefined where no result is about it.
 */
export function outcomeRow(
  { contract, data, indexes }: TableGeometry,
  outcome: Outcome,
  row: number,
): number | undefined {
  const abouts = ABOUT[contract.key]?.(outcome);
  const cells = data.values[row - 1];
  if (!abouts) return row;
  const index = cells ? abouts.indexOf((about) => isAbout({ cells, indexes }, about)) : -1;
  return index < 0 ? undefined : index + 1;
}

interface Row {
  readonly cells: readonly CellContent[];
  readonly indexes: TableGeometry["indexes"];
}

function isAbout({ cells, indexes }: Row, about: About): boolean {
  return Object.entries(about).every(([key, wanted]) => {
    const index = indexes.get(key);
    return index !== undefined && nameKey(String(cells[index])) === nameKey(String(wanted));
  });
}
