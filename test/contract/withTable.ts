/** What the table of `withTable` holds, header first. */
export const ROWS = [
  ["Enhet", "Ram"],
  ["Skola", 100],
  ["Vård", 200],
];

/** Puts a table in B2:C4 of a sheet. */
export async function withTable(sheet: Excel.Worksheet, name = "Ramar"): Promise<Excel.Table> {
  sheet.getRange("B2:C4").values = ROWS;
  const table = sheet.tables.add("B2:C4", true);
  table.name = name;
  await sheet.context.sync();
  return table;
}
