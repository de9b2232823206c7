import fc from "fast-check";
import { withWorkbook } from "../../../src/excel/session";
import { createTemplate } from "../../../src/run/createTemplate";
import { record } from "../../../src/run/versions/versionServices";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { excelName } from "../../../src/sheets/contract/table";
import { cellAddress } from "../../../src/sheets/place/a1";
import { type Hosted, openHosted } from "../hosted";

const EXAMPLES = ["lindmo", "modell-tranemo", "modell-sundsvall", "modell-lerum", "modell-timra"] as const;

/** What somebody types: numbers, words, text that looks like something else, and a formula. */
const CONTENTS = ["", 0, 1, 2027, 12.5, -900, 250_000, "Grön", "Omsorg", "'2026-08", "ja", "'-2,5", "=1+1"] as const;

/** The tables that actions write rows in. */
const GROWING = [
  "Åtgärder",
  "Scenarier",
  "Logg",
  "Versioner",
  "Versionsdata",
  excelName(CONTRACT.ignoredFindings),
  "Ramar",
] as const;

/** What users do with a table: each must be there, untouched, after an action has been taken back. */
const HABITS = ["totals", "column", "calculated", "note", "fill", "format", "filter", "mixedFill", "emptyRow"] as const;

interface Spot {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const spot: fc.Arbitrary<Spot> = fc.record({ table: share, row: share, column: share });

/** A workbook as somebody has made it theirs. */
export interface Wild {
  readonly example: (typeof EXAMPLES)[number];
  readonly hasAllTables: boolean;
  readonly hasVersion: boolean;
  readonly edits: readonly { readonly at: Spot; readonly content: (typeof CONTENTS)[number] }[];
  readonly habits: readonly {
    readonly table: (typeof GROWING)[number];
    readonly habit: (typeof HABITS)[number];
  }[];
}

export const wild: fc.Arbitrary<Wild> = fc.record({
  example: fc.constantFrom(...EXAMPLES),
  hasAllTables: fc.boolean(),
  hasVersion: fc.boolean(),
  edits: fc.array(fc.record({ at: spot, content: fc.constantFrom(...CONTENTS) }), { maxLength: 6 }),
  habits: fc.array(fc.record({ table: fc.constantFrom(...GROWING), habit: fc.constantFrom(...HABITS) }), {
    minLength: 1,
    maxLength: 5,
  }),
});

/** Opens it behind the global `Excel`. */
export async function openWild({ example, hasAllTables, hasVersion, edits, habits }: Wild): Promise<Hosted> {
  const book = openHosted(example);
  if (hasAllTables) await createTemplate();
  if (hasVersion) await record({ what: "keep", version: "Budget KF", by: "Anna", comment: "" }, new Date(2026, 10, 1));
  for (const { at, content } of edits) {
    const place = placeOf(book, at);
    book.type(place.sheet, place.cell, content);
  }
  for (const { table, habit } of habits) await adopt(book, table, habit);
  return book;
}

function placeOf(book: Hosted, { table, row, column }: Spot): { readonly sheet: string; readonly cell: string } {
  const names = new Set(Object.values(CONTRACT).map((one) => excelName(one)));
  const { tables, sheets } = book.host.model;
  const ours = tables.filter(({ name }) => names.has(name));
  const found = ours[Math.floor(table * ours.length)];
  const sheet = sheets.find(({ id }) => id === found?.sheetId)?.name;
  if (!found || sheet === undefined) throw new Error("the example has no contract table");
  const { top, bottom, left, right } = found.range;
  const cell = cellAddress(top + 1 + Math.floor(row * (bottom - top)), left + Math.floor(column * (right - left + 1)));
  return { sheet, cell };
}

/** Does with a table what users do; nothing where the workbook lacks it. */
export async function adopt(book: Hosted, name: string, habit: (typeof HABITS)[number]): Promise<void> {
  const found = book.host.model.tables.find((table) => table.name === name);
  if (!found) return;
  const { bottom, left, right, top } = found.range;
  await withWorkbook(async ({ context, sync }) => {
    const table = context.workbook.tables.getItem(name);
    const sheet = table.worksheet;
    const below = sheet.getRangeByIndexes(bottom + 1, left, 3, right - left + 1);
    const rows = bottom - top - (found.hasTotals ? 1 : 0);
    const column = (content: (row: number) => string) =>
      table.columns.add(undefined, [[`Egen ${right}`], ...Array.from({ length: rows }, (_, row) => [content(row)])]);
    if (habit === "totals") table.showTotals = true;
    if (habit === "column") column((row) => (row % 2 === 0 ? `min ${row}` : ""));
    if (habit === "calculated") column(() => "=1+2");
    if (habit === "note") below.getCell(1, 0).values = [["min anteckning"]];
    if (habit === "fill") below.format.fill.color = "#00B0F0";
    if (habit === "mixedFill") {
      below.getCell(0, 0).format.fill.color = "#FFC000";
      below.getCell(1, 1).format.font.color = "#FF0000";
    }
    const across = Array.from({ length: right - left + 1 }, () => "");
    if (habit === "format") below.numberFormat = [1, 2, 3].map(() => across.map(() => "0.000"));
    if (habit === "emptyRow" && !found.hasTotals) table.rows.add(undefined, [across]);
    if (habit === "filter") sheet.getRangeByIndexes(top + 1, left, 1, 1).rowHidden = true;
    await sync();
  });
}
