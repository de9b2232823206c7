import { chartCells } from "../../model/charts/chartPoints";
import type { WorkbookModel } from "../../model/workbook";
import { applyEdits, type TextEdit } from "../xml/applyEdits";
import { escapeText } from "../xml/escapeXml";
import { parseTree, type XmlElement } from "../xml/parseTree";
import { numberCache, stringCache } from "./cachedPoints";
import { all, child, localName, textOf } from "./chartParts";

/** A chart part with what its references, in order, are now. */
export interface ChartPatch {
  readonly text: string;
  readonly part: string;
  readonly references: readonly string[];
  /** The values that the part holds are written anew, also where the reference is the same. */
  readonly isRefreshed: boolean;
}

/**
 * A chart part as the file has it, with its references as they are now and the values of those that have changed. Everything
 * else stays character for character.
 */
export function patchChart(model: WorkbookModel, { text, part, references, isRefreshed }: ChartPatch): string {
  const { root, prefix } = parseTree(text, part);
  const formulas = all(root, "f");
  const holders = [...all(root, "numRef"), ...all(root, "strRef")];
  const edits = formulas.flatMap((formula, index): readonly TextEdit[] => {
    const before = textOf(text, formula);
    const now = references[index] ?? before;
    if (now === before && !isRefreshed) return [];
    const own = { start: formula.openEnd, end: formula.closeStart, text: escapeText(now) };
    const holder = holders.find((other) => child(other, "f") === formula);
    return [
      ...(now === before ? [] : [own]),
      ...(holder ? cacheEdits(holder, (kind) => cacheXml(model, kind, { reference: now, prefix })) : []),
    ];
  });
  return applyEdits(text, edits);
}

type CacheKind = "numCache" | "strCache";

function cacheEdits(holder: XmlElement, xml: (kind: CacheKind) => string | undefined): readonly TextEdit[] {
  const kind = localName(holder) === "numRef" ? "numCache" : "strCache";
  const cache = child(holder, kind);
  const text = cache && xml(kind);
  return cache === undefined || text === undefined ? [] : [{ start: cache.start, end: cache.end, text }];
}

/** Undefined where the reference stands for no cells: what was held last is then better than nothing. */
function cacheXml(
  model: WorkbookModel,
  kind: CacheKind,
  { reference, prefix }: { readonly reference: string; readonly prefix: string },
): string | undefined {
  if (!chartCells(model, reference)) return undefined;
  return kind === "numCache" ? numberCache(model, reference, prefix) : stringCache(model, reference, prefix);
}
