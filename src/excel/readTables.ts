import type { TableData } from "../sheets/tableData";
import { areaAddresses } from "./cellAreas";
import { formulaAreas } from "./formulaAreas";
import { type CellsRead, type ReadBlock, readBlocks } from "./readBlocks";
import { askRangeLooks, type LookQuery, looksOf } from "./readLooks";
import type { Session } from "./session";
import { supports } from "./supports";
import { syncIfFits } from "./syncIfFits";
import { wholeColumns } from "./wholeColumns";

/** Which tables are wanted, and in which of their columns a light's look matters. Names compare ignoring case. */
export interface TableRequest {
  isWanted(table: string): boolean;
  isLight(table: string, header: string): boolean;
  /** Called just before the values are asked for: what is changed from now on may not be among them. */
  onAsk?(): void;
}

/** A table that is wanted, as the first round trip tells of it. */
interface Wanted {
  readonly table: Excel.Table;
  readonly headers: readonly string[];
  /** Indexes of the columns whose looks matter. */
  readonly lights: readonly number[];
}

/** Where a table stands and what is peculiar about its cells; filled in by the next round trip. */
interface Shape {
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
  readonly merged: Excel.RangeAreas | undefined;
  readonly formulas: Excel.RangeAreas;
}

/** What is read of a table's body: its values, and the looks of the columns where they matter. */
type Cells = Pick<TableData, "values" | "looks">;

/**
 * Reads the wanted tables of the workbook as they stand.
 *
 * Two round trips whatever the number of rows; only where the reply would be too large for Excel, one more for the sizes
 * and one per 1.5 MB by a low estimate, which together stay within one per started 1.5 MB.
 * Errors: `WorkbookError` through the session.
 */
export async function readTables(session: Session, request: TableRequest): Promise<readonly TableData[]> {
  const tables = session.context.workbook.tables;
  tables.load({
    name: true,
    showTotals: true,
    worksheet: { name: true, protection: { protected: true } },
    columns: { name: true },
  });
  await session.sync();
  const wanted = tables.items.filter((table) => request.isWanted(table.name)).map((table) => wantedOf(table, request));
  request.onAsk?.();
  return (await readAtOnce(session, wanted)) ?? readInParts(session, wanted);
}

function wantedOf(table: Excel.Table, request: TableRequest): Wanted {
  const headers = table.columns.items.map((column) => column.name);
  const lights = headers.flatMap((header, index) => (request.isLight(table.name, header) ? [index] : []));
  return { table, headers, lights };
}

function askShape({ table }: Wanted): Shape {
  const whole = table.getRange();
  whole.load({ rowIndex: true, columnIndex: true });
  const merged = supports("1.13") ? whole.getMergedAreasOrNullObject() : undefined;
  merged?.load({ address: true });
  const body = table.getDataBodyRange();
  const formulas = body.getSpecialCellsOrNullObject("Formulas");
  formulas.load({ address: true, cellCount: true });
  return { whole, body, merged, formulas };
}

/** All cells with the shapes, in one round trip; undefined when that is too large. */
async function readAtOnce(session: Session, wanted: readonly Wanted[]): Promise<readonly TableData[] | undefined> {
  const asked = wanted.map((item) => {
    const shape = askShape(item);
    shape.body.load({ values: true });
    const looks = item.lights.map((index): readonly [number, LookQuery] => [
      index,
      askRangeLooks(item.table.columns.getItemAt(index).getDataBodyRange()),
    ]);
    return { item, shape, looks };
  });
  // Above five million cells Excel gives `null` instead of values.
  if (!(await syncIfFits(session)) || asked.some(({ shape }) => shape.body.values === null)) return undefined;
  return asked.map(({ item, shape, looks }) => {
    const values = shape.body.values as TableData["values"]; // any[][]: string, number or boolean for every cell
    return toTableData(item, shape, { values, looks: new Map(looks.map(([index, query]) => [index, looksOf(query)])) });
  });
}

async function readInParts(session: Session, wanted: readonly Wanted[]): Promise<readonly TableData[]> {
  const shapes = wanted.map((item) => {
    const shape = askShape(item);
    shape.body.load({ rowIndex: true, columnIndex: true, rowCount: true });
    return { item, shape };
  });
  await session.sync();
  const blocks = shapes.map(({ item, shape }) => blocksOf(item, shape));
  const read = await readBlocks(session, blocks.flat());
  let next = 0;
  return shapes.map(({ item, shape }, index) => {
    const own = read.slice(next, next + (blocks[index]?.length ?? 0));
    next += own.length;
    return toTableData(item, shape, cellsOf(item, own));
  });
}

/** The body's values, then each light column's looks. */
function blocksOf({ table, headers, lights }: Wanted, { body }: Shape): readonly ReadBlock[] {
  const { rowIndex: top, columnIndex: left } = body;
  const rows = { sheet: table.worksheet.name, top, bottom: top + body.rowCount - 1 };
  return [
    { ...rows, left, right: left + headers.length - 1, parts: ["values"] },
    ...lights.map((index): ReadBlock => ({ ...rows, left: left + index, right: left + index, parts: ["looks"] })),
  ];
}

function cellsOf({ lights }: Wanted, [body, ...columns]: readonly CellsRead[]): Cells {
  return {
    values: body?.values ?? [],
    looks: new Map(lights.map((index, at) => [index, columns[at]?.looks ?? []])),
  };
}

function toTableData({ table, headers }: Wanted, shape: Shape, { values, looks }: Cells): TableData {
  const { whole, merged, formulas } = shape;
  const areas = formulas.isNullObject
    ? []
    : formulaAreas({
        top: whole.rowIndex + 1,
        left: whole.columnIndex,
        address: formulas.address,
        cells: formulas.cellCount,
      });
  return {
    name: table.name,
    sheet: table.worksheet.name,
    sheetProtected: table.worksheet.protection.protected,
    top: whole.rowIndex,
    left: whole.columnIndex,
    headers,
    values,
    looks,
    mergedAddresses: merged && !merged.isNullObject ? areaAddresses(merged.address) : [],
    hasTotals: table.showTotals,
    hasFormulas: !formulas.isNullObject,
    calculatedColumns: formulas.isNullObject
      ? new Set()
      : wholeColumns(formulas.address, { left: whole.columnIndex, columns: headers.length, rows: values.length }),
    ...(areas && { formulas: areas }),
  };
}
