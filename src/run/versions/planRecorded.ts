import { sameName } from "../../domain/nameKey";
import { RULE_VERSION } from "../../domain/ruleVersion";
import type { TableKey } from "../../domain/source";
import { CONTRACT } from "../../sheets/contract/contract";
import type { LogEvent } from "../../sheets/contract/logTables";
import { colourLock } from "../../sheets/log/colourLock";
import type { Change } from "../../sheets/tableData";
import { tableLayout } from "../../sheets/template/tableLayout";
import { keepBook, keptHash } from "../../sheets/versions/keepBook";
import { planAdded, planRemoved } from "../../sheets/versions/planVersion";
import { readVersionList } from "../../sheets/versions/readVersionList";
import { versionRows } from "../../sheets/versions/versionRows";
import { type AppendObstacle, appendObstacle } from "../../sheets/writing/appendObstacle";
import type { Values } from "../../sheets/writing/rowResults";
import { logValues, nextNumber } from "../log/logValues";
import type { Books } from "./readBooks";

/** What is to be recorded: a version, a lock, or both at once. */
export interface RecordWish {
  readonly what: "keep" | "lock" | "keepAndLock" | "unlock" | "remove" | "startLog";
  /** The version's name: to keep, to lock (may be empty) or to remove. */
  readonly version: string;
  /** Who does it; must be said of what is kept or locked. */
  readonly by: string;
  readonly comment: string;
}

/** Why nothing was recorded; each says what to do. */
export type Refusal =
  | {
      readonly kind:
        | "nameMissing"
        | "nameTaken"
        | "byMissing"
        | "unknownVersion"
        | "alreadyLocked"
        | "notLocked"
        | "versionLocked";
    }
  /** The results in the workbook are not those of its input: so many cells differ. */
  | { readonly kind: "notCurrent"; readonly cells: number }
  | { readonly kind: "obstacle"; readonly table: TableKey; readonly obstacle: AppendObstacle };

/** The changes that record something, or why it can not be. `time` is an Excel serial of local time. */
export function planRecorded(books: Books, wish: RecordWish, time: number): readonly Change[] | Refusal {
  const refusal = refusalOf(books, wish) ?? obstacleTo(books, wish);
  if (refusal) return refusal;
  const { geometry, computed } = books;
  const name = wish.version.trim();
  const unit = computed.read.workbook.settings.amountUnit;
  const added = (table: TableKey, rows: readonly Values[]) => planAdded(geometry, { table, rows }, unit);
  const events = EVENTS[wish.what];
  const first = nextNumber(geometry);
  const about = { ...logValues(computed), time, version: name === "" ? undefined : name, by: textOrNone(wish.by) };
  const logged = events.map((event, index) => ({ ...about, number: first + index, event }));
  return [
    ...(keeps(wish) ? keptChanges(books, { name, wish, time, inputHash: about.inputHash }) : []),
    ...(wish.what === "remove" ? planRemoved(geometry, name) : []),
    ...(wish.what === "startLog" ? newLog(books) : added("log", logged)),
  ];
}

/** An empty Logg, which the next run writes in; nothing where there is one. */
function newLog({ geometry, computed }: Books): readonly Change[] {
  const layout = tableLayout(CONTRACT.log, computed.read.workbook.settings.amountUnit);
  return geometry.has("log") ? [] : [{ kind: "createTable", layout, rows: [], lights: [] }];
}

const EVENTS: Readonly<Record<RecordWish["what"], readonly LogEvent[]>> = {
  keep: ["version"],
  lock: ["locked"],
  keepAndLock: ["version", "locked"],
  unlock: ["unlocked"],
  remove: ["removed"],
  startLog: [],
};

function keeps({ what }: RecordWish): boolean {
  return what === "keep" || what === "keepAndLock";
}

function locks({ what }: RecordWish): boolean {
  return what === "lock" || what === "keepAndLock";
}

interface Kept {
  readonly name: string;
  readonly inputHash: string;
  readonly wish: RecordWish;
  readonly time: number;
}

function keptChanges({ geometry, computed }: Books, { name, wish, time, inputHash }: Kept): readonly Change[] {
  const { outcome, read } = computed;
  const { settings } = read.workbook;
  const book = keepBook(geometry, outcome);
  const rows = versionRows(name, book);
  const total = outcome.frameSums.find(({ unit, year }) => unit === undefined && year === settings.budgetYear);
  const entry: Values = {
    name,
    savedAt: time,
    by: textOrNone(wish.by),
    comment: textOrNone(wish.comment),
    inputHash,
    keptHash: keptHash(book),
    rules: RULE_VERSION,
    model: outcome.model.name,
    budgetYear: settings.budgetYear,
    frames: total?.complete ? total.frame : undefined,
    rows: rows.length,
  };
  return [
    ...planAdded(geometry, { table: "versions", rows: [entry] }, settings.amountUnit),
    ...planAdded(geometry, { table: "versionData", rows }, settings.amountUnit),
  ];
}

function refusalOf({ geometry, computed }: Books, wish: RecordWish): Refusal | undefined {
  const name = wish.version.trim();
  const lock = colourLock(geometry);
  const isKnown = readVersionList(geometry).some((one) => sameName(one.name, name));
  if (keeps(wish) && name === "") return { kind: "nameMissing" };
  if (keeps(wish) && isKnown) return { kind: "nameTaken" };
  if ((wish.what === "remove" || (wish.what === "lock" && name !== "")) && !isKnown) return { kind: "unknownVersion" };
  if ((keeps(wish) || locks(wish)) && wish.by.trim() === "") return { kind: "byMissing" };
  if (wish.what === "remove" && lock && sameName(lock.version ?? "", name)) return { kind: "versionLocked" };
  if (wish.what === "unlock") return lock ? undefined : { kind: "notLocked" };
  if (!locks(wish)) return undefined;
  if (lock) return { kind: "alreadyLocked" };
  return computed.isCurrent ? undefined : { kind: "notCurrent", cells: computed.differing };
}

/** A table that the user has changed so that it can not take the rows. */
function obstacleTo({ geometry }: Books, wish: RecordWish): Refusal | undefined {
  const tables: readonly TableKey[] =
    keeps(wish) || wish.what === "remove" ? ["versions", "versionData", "log"] : ["log"];
  for (const key of tables) {
    const table = geometry.get(key);
    const obstacle = table && appendObstacle(table, Object.keys(table.contract.columns));
    if (obstacle) return { kind: "obstacle", table: key, obstacle };
  }
  return undefined;
}

function textOrNone(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}
