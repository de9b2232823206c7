import type { SheetModel } from "../../model/workbook";
import { setAttributes } from "../xml/setAttribute";

/** What whole rows have of their own: look, height, hiding. */
export interface RowTags {
  /** Rows that need a tag even without cells. */
  readonly present: readonly number[];
  /** The opening tag of a row, brought up to date. */
  patched(tag: string, row: number): string;
}

/** The row tags of a sheet; what was not changed since the file was opened is left as written. */
export function rowTagsOf(sheet: SheetModel, xfOf: (style: number) => number): RowTags {
  const { rowStyles, rowHeights, hiddenRows } = sheet;
  const isNew = sheet.part === undefined;
  const hasStyles = sheet.changed.has("rowStyles") || (isNew && rowStyles.size > 0);
  const hasHeights = sheet.changed.has("rowHeights") || (isNew && rowHeights.size + hiddenRows.size > 0);
  return {
    present: [...(hasStyles ? rowStyles.keys() : []), ...(hasHeights ? [...rowHeights.keys(), ...hiddenRows] : [])],
    patched(tag, row) {
      const style = rowStyles.get(row);
      const styled = hasStyles ? withStyle(tag, style === undefined ? undefined : xfOf(style)) : tag;
      return hasHeights ? withHeight(styled, { height: rowHeights.get(row), isHidden: hiddenRows.has(row) }) : styled;
    },
  };
}

/** Whether anything of whole rows is to be written. */
export function hasRowTags({ present }: RowTags, { changed }: SheetModel): boolean {
  return present.length > 0 || changed.has("rowStyles") || changed.has("rowHeights");
}

function withStyle(tag: string, xf: number | undefined): string {
  if (xf === undefined && !/\scustomFormat=/.test(tag)) return tag;
  return setAttributes(tag, {
    s: xf === undefined ? undefined : String(xf),
    customFormat: xf === undefined ? undefined : "1",
  });
}

/** A height that nobody has set is Excel's own to find again. */
function withHeight(
  tag: string,
  { height, isHidden }: { readonly height: number | undefined; readonly isHidden: boolean },
): string {
  const wasOwn = /\scustomHeight\s*=\s*["'](?:1|true)["']/.test(tag);
  const held = Number(/\sht\s*=\s*["']([^"']*)/.exec(tag)?.[1]);
  const wasHidden = /\shidden\s*=\s*["'](?:1|true)["']/.test(tag);
  const isSame = height === undefined ? !wasOwn : wasOwn && held === height;
  const sized = isSame
    ? tag
    : setAttributes(tag, {
        ht: height === undefined ? undefined : String(height),
        customHeight: height === undefined ? undefined : "1",
      });
  return wasHidden === isHidden ? sized : setAttributes(sized, { hidden: isHidden ? "1" : undefined });
}
