import { heaviestOrder, type Weighed } from "./heaviestOrder";

/**
 * A change to whole rows of a sheet, in the coordinates the sheet has when its turn comes. Rows move onto rows that were
 * inserted for them; where they stood, blank rows are left, which are deleted last.
 */
export type RowStep =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "move"; readonly from: number; readonly to: number; readonly count: number }
  | { readonly kind: "delete"; readonly at: number; readonly count: number };

/** A row of the sheet as it is to be: one that stands there already, or a new one. */
export interface WantedRow {
  readonly from: number | undefined;
  /** How much it is to be preferred that the row itself stays and others move. */
  readonly weight: number;
}

/** A row while both the new rows and those that are to go are on the sheet. */
interface Between {
  readonly old: number | undefined;
  readonly wanted: WantedRow | undefined;
}

/** The standing rows that stay in place while the others move to their new ones. */
export function keptRows(wanted: readonly WantedRow[]): ReadonlySet<number> {
  return heaviestOrder(
    wanted.flatMap(({ from, weight }): Weighed[] => (from === undefined ? [] : [{ at: from, weight }])),
  );
}

/** The steps that bring `count` standing rows into the wanted order. Rows below the last are blank and need no inserting. */
export function rowSteps(count: number, wanted: readonly WantedRow[], kept = keptRows(wanted)): readonly RowStep[] {
  const layout = layOut(count, wanted, kept);
  const places = new Map(layout.flatMap(({ old }, at) => (old === undefined ? [] : [[old, at] as const])));
  const added = layout.flatMap(({ old }, at) => (old === undefined ? [at] : []));
  const lastOld = Math.max(-1, ...places.values());
  const moves = layout.flatMap(({ old, wanted: row }, to) => {
    const from = row?.from === undefined ? undefined : places.get(row.from);
    return old === undefined && from !== undefined ? [{ from, to }] : [];
  });
  const gone = layout.flatMap(({ old, wanted: row }, at) => (old !== undefined && !row ? [at] : []));
  return [
    ...runs(added.filter((at) => at < lastOld)).map(([at, end]) => ({
      kind: "insert" as const,
      at,
      count: end - at + 1,
    })),
    ...joinedMoves(moves),
    ...[...runs(gone)].reverse().map(([at, end]) => ({ kind: "delete" as const, at, count: end - at + 1 })),
  ];
}

function layOut(count: number, wanted: readonly WantedRow[], kept: ReadonlySet<number>): readonly Between[] {
  const layout: Between[] = [];
  let next = 0;
  const passTo = (end: number): void => {
    for (; next < end; next += 1) layout.push({ old: next, wanted: undefined });
  };
  for (const row of wanted) {
    if (row.from === undefined || !kept.has(row.from)) {
      layout.push({ old: undefined, wanted: row });
      continue;
    }
    passTo(row.from);
    layout.push({ old: row.from, wanted: row });
    next = row.from + 1;
  }
  passTo(count);
  return layout;
}

function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function joinedMoves(moves: readonly { readonly from: number; readonly to: number }[]): readonly RowStep[] {
  const found: { kind: "move"; from: number; to: number; count: number }[] = [];
  for (const { from, to } of moves) {
    const last = found.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count += 1;
    else found.push({ kind: "move", from, to, count: 1 });
  }
  return found;
}
