import type { Change, LightChange } from "../sheets/tableData";
import { toBlocks } from "./blocks";
import { contentsAt } from "./contentsAt";
import { rowWrites } from "./createTable";
import { askSheetNames, lightsOf, makeTables, type NewTable, placeTables } from "./createTables";
import { looksBeneath } from "./looksBeneath";
import { paintLights } from "./paintLights";
import { quietUntilSync } from "./quietUntilSync";
import { type ReadBlock, readBlocks } from "./readBlocks";
import { askResize, moved, type ResizeQuery, type Resizing, resizeTable, resizingOf, rowsBeneath } from "./resizeTable";
import { restore } from "./restore";
import { restoringOnFailure } from "./restoringOnFailure";
import type { Session } from "./session";
import { placeOf, readSnapshot, type Snapshot } from "./snapshot";
import { type StandingCell, standingCells, withFilled } from "./standingCells";
import { type Plan, shapeOf, toPlan } from "./toPlan";
import { writeBlocks } from "./writeBlocks";

/**
 * Applies changes to the workbook, all or nothing, and gives what it takes to undo them.
 *
 * Three round trips whatever the number of rows (see what is there; sizes, new tables and values; colours, and what Excel has
 * filled down), one more where a table grows over cells that the user has coloured, and one per started 1.5 MB. Without changes there is none, and the snapshot is undefined.
 * Errors: `WorkbookError`; the workbook is then as it was, unless the error says `restored: false`.
 */
export async function applyChanges(session: Session, changes: readonly Change[]): Promise<Snapshot | undefined> {
  if (changes.length === 0) return undefined;
  const plan = toPlan(changes);
  const { sizes, sheetNames, contents, stood } = await lookUp(session, plan);
  const tables = placeTables(sheetNames, plan.creates);
  const resizings = sizes.map(resizingOf);
  const lights = [...plan.lights.map((light) => moved(resizings, light)), ...lightsOf(tables)];
  const writes = [...plan.writes, ...tables.flatMap(({ sheet, change }) => rowWrites(sheet, change))];
  const before: Snapshot = {
    ...stood,
    blocks: [...stood.blocks, ...sizes.flatMap(rowsBeneath)],
    looks: [...stood.looks, ...(await looksBeneath(session, sizes))],
    resizings,
    createdSheets: tables.map((table) => table.sheet),
    standing: standingCells({ writes, resizings, lights, contents }),
  };
  const work = () => write(session, { plan, tables, resizings, lights, standing: before.standing });
  const standing = await restoringOnFailure(session, work, (toTheEnd) => restore(toTheEnd, before));
  return { ...before, standing };
}

/** What stands where the plan is to be carried out, and around it. */
async function lookUp(session: Session, { remembered, resizes }: Plan) {
  const { context } = session;
  let sizes: readonly ResizeQuery[] = [];
  let sheets: Excel.WorksheetCollection | undefined;
  const first = () => {
    sizes = resizes.map((change) => askResize(context, change));
    sheets = askSheetNames(context);
  };
  const wanted = { ...remembered, blocks: toBlocks(remembered.writes) };
  const { contents, ...stood } = await readSnapshot(session, wanted, first);
  return { sizes, sheetNames: sheets?.items.map(({ name }) => name) ?? [], contents, stood };
}

interface Work {
  readonly plan: Plan;
  readonly tables: readonly NewTable[];
  readonly resizings: readonly Resizing[];
  /** Where they stand once all is written. */
  readonly lights: readonly LightChange[];
  readonly standing: readonly StandingCell[];
}

/** Gives the cells as they then stand, with what Excel has filled in by itself. */
async function write(session: Session, { plan, tables, resizings, lights, standing }: Work) {
  const { context } = session;
  const writes = [
    ...plan.writes.map((cell) => moved(resizings, cell)),
    ...tables.flatMap(({ sheet, change }) => rowWrites(sheet, change)),
    ...lightsOf(tables).map(shapeOf),
  ];
  const first = () => {
    for (const resizing of resizings) resizeTable(context, resizing);
    makeTables(context, tables);
  };
  await writeBlocks(session, toBlocks(writes), { first });
  const filled = toBlocks(standing.filter(({ isFilled }) => isFilled));
  if (lights.length + filled.length === 0) return standing;
  const wanted = filled.map((block): ReadBlock => ({ ...placeOf(block), parts: ["values", "formulas"] }));
  const paint = () => {
    quietUntilSync(context);
    paintLights(context, lights);
  };
  return withFilled(standing, contentsAt(wanted, await readBlocks(session, wanted, { first: paint })));
}
