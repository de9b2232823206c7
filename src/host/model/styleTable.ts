import type { CellFormat, StyleEntry, StyleId, StyleTable } from "./style";

/** The look of a cell nobody has formatted, in a workbook made here. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fill: null,
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  borderTop: "",
  borderBottom: "",
  borderLeft: "",
  borderRight: "",
  locked: true,
};

function withoutUnchanged(patch: Partial<CellFormat>, format: CellFormat): Partial<CellFormat> {
  const before = new Map<string, unknown>(Object.entries({ quotePrefix: false, ...format }));
  const changed = Object.entries(patch).filter(([name, value]) => before.get(name) !== value);
  // Object.fromEntries forgets the keys' types; they are `patch`'s own.
  return Object.fromEntries(changed) as Partial<CellFormat>;
}

function keyOf(base: StyleId, patch: Partial<CellFormat>): string {
  return `${base} ${JSON.stringify(Object.entries(patch).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

class GrowingStyleTable implements StyleTable {
  readonly entries: StyleEntry[];
  readonly #derived = new Map<string, StyleId>();

  constructor(opened: readonly StyleEntry[]) {
    this.entries = opened.length > 0 ? [...opened] : [{ xf: 0, base: 0, patch: {}, format: DEFAULT_FORMAT }];
  }

  get(style: StyleId): CellFormat {
    return this.#entry(style).format;
  }

  derive(style: StyleId, patch: Partial<CellFormat>): StyleId {
    const entry = this.#entry(style);
    const isOpened = entry.xf !== undefined;
    const base = isOpened ? style : entry.base;
    const own = withoutUnchanged({ ...(isOpened ? {} : entry.patch), ...patch }, this.get(base));
    return Object.keys(own).length === 0 ? base : this.#add(base, own);
  }

  #entry(style: StyleId): StyleEntry {
    const entry = this.entries[style];
    if (!entry) throw new Error(`No such style: ${style}`);
    return entry;
  }

  #add(base: StyleId, patch: Partial<CellFormat>): StyleId {
    const key = keyOf(base, patch);
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    this.entries.push({ xf: undefined, base, patch, format: { ...this.get(base), ...patch } });
    this.#derived.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }
}

/**
 * The looks of a workbook. `opened` are the looks of the file that was opened (index = StyleId); without them the table
 * holds only the default look. A derived look always hangs on an opened one, so it is a base and what differs from it:
 * `derive(derive(3, { fill: "#FF0000" }), { fill: get(3).fill })` is 3 again.
 */
export function createStyleTable(opened: readonly StyleEntry[] = []): StyleTable {
  return new GrowingStyleTable(opened);
}
