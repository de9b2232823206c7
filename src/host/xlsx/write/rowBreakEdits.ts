import { COLUMN_LIMIT } from "../../model/grid";
import type { SheetModel } from "../../model/workbook";
import type { TextEdit } from "../xml/applyEdits";
import { childOf } from "../xml/parseTree";
import type { SettingPart } from "./settingEdits";
import { placeChild } from "./sheetOrder";

/** The edit that brings the manual breaks between rows up to date; those that stay keep what else is said of them. */
export function rowBreakEdits({ rowBreaks }: SheetModel, { text, tree }: SettingPart): TextEdit[] {
  const { prefix, root } = tree;
  const list = childOf(root, "rowBreaks");
  if (rowBreaks.length === 0) return list ? [placeChild(tree, "rowBreaks", "")] : [];
  const manual = (list?.children ?? []).filter(({ attributes: { man } }) => man === "1" || man === "true");
  const old = new Map(manual.map((element) => [Number(element.attributes.id), element]));
  const same = old.size === rowBreaks.length && rowBreaks.every((row) => old.has(row));
  if (same) return [];
  const items = rowBreaks.map((row) => {
    const known = old.get(row);
    return known ? text.slice(known.start, known.end) : `<${prefix}brk id="${row}" max="${COLUMN_LIMIT - 1}" man="1"/>`;
  });
  const counts = `count="${items.length}" manualBreakCount="${items.length}"`;
  return [placeChild(tree, "rowBreaks", `<${prefix}rowBreaks ${counts}>${items.join("")}</${prefix}rowBreaks>`)];
}
