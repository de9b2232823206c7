import type { OwnRange } from "../sheets/rangeLights/rangeLights";
import type { Block } from "./address";
import { readBlocks } from "./readBlocks";
import type { Session } from "./session";

/** More cells than this are not coloured at once: it would take Excel on the web minutes. */
const MOST_CELLS = 50_000;

/** What is selected, or why nothing can be done with it. `address` is as Excel writes it, `tables` their names there. */
export type Selection =
  | { readonly kind: "range"; readonly address: string; readonly tables: readonly string[]; readonly range: OwnRange }
  | { readonly kind: "several-areas" }
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly cells: number; readonly most: number };

/**
 * Reads the cells with something in them of what is selected: values and number formats. Of a whole column only the part in
 * use. Two round trips, and one more per started 1.5 MB. Errors: `WorkbookError`.
 */
export async function readSelection(session: Session): Promise<Selection> {
  const asked = askSelection(session.context);
  await session.sync();
  if (asked.selected.areaCount > 1) return { kind: "several-areas" };
  const place = usedPlace(asked);
  if (!place) return { kind: "empty" };
  const cells = (place.bottom - place.top + 1) * (place.right - place.left + 1);
  if (cells > MOST_CELLS) return { kind: "too-many", cells, most: MOST_CELLS };
  const [read] = await readBlocks(session, [{ ...place, parts: ["values", "numberFormats"] }]);
  const { values = [], numberFormats = [] } = read ?? {};
  return {
    kind: "range",
    address: asked.used.address,
    tables: asked.tables.items.map(({ name }) => name),
    range: { sheet: place.sheet, top: place.top, left: place.left, values, numberFormats },
  };
}

function askSelection({ workbook }: Excel.RequestContext) {
  const selected = workbook.getSelectedRanges();
  selected.load({ areaCount: true, worksheet: { name: true } });
  const first = selected.areas.getItemAt(0);
  const used = first.getUsedRangeOrNullObject(true);
  used.load({ address: true, rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const tables = first.getTables(false);
  tables.load({ name: true });
  return { selected, used, tables };
}

/** Where the cells with something in them are; undefined when there are none. */
function usedPlace({ selected, used }: ReturnType<typeof askSelection>): Block | undefined {
  if (used.isNullObject) return undefined;
  return {
    sheet: selected.worksheet.name,
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}
