import { type Finding, finding } from "../../domain/finding";
import { nameKey } from "../../domain/nameKey";
import type { Settings } from "../../domain/settings";
import { SETTINGS, settingKeys } from "../contract/settings";
import { cleanText, isBlank } from "../kinds/cleanText";
import { closest } from "../kinds/closest";
import { shown } from "../kinds/shown";
import type { CellContent } from "../tableData";
import { isCellError } from "./cellError";
import { cellOf } from "./readRows";
import type { Geometry, TableGeometry } from "./tableGeometry";

/** A row of Inställningar with a key in it. */
interface SettingRow {
  readonly row: number;
  readonly name: string;
  readonly content: CellContent | undefined;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** The keys that are absent or have an empty value; where the steering model has a value of its own, that one holds. */
  readonly empty: ReadonlySet<keyof Settings>;
  readonly findings: readonly Finding[];
}

const KEY_BY_NAME = new Map(settingKeys().map((key) => [nameKey(SETTINGS[key].name), key]));

/** The setting of a name in Inställningar, however it is written; undefined for a key of the user's own. */
export function settingNamed(name: string): keyof Settings | undefined {
  return KEY_BY_NAME.get(nameKey(name));
}

/**
 * Reads Inställningar. A key that is absent, empty or unreadable has its default, but an unreadable Beloppsenhet is unknown;
 * keys of the user's own are left alone.
 *
 * Errors: those of the cell; "misspelt-setting" for a key near one that is absent; "duplicate-key" (the first counts);
 * "share-limits-reversed" where Andel grön is less than Andel gul; "risk-limits-reversed" where Riskgräns röd is less than
 * Riskgräns gul; "missing-setting" when the budget year is not given and the table, or one that computes frames, is there.
 */
export function readSettings(geometry: Geometry): ReadSettings {
  const table = geometry.get("settings");
  const rows = table?.indexes.has("key") && table.indexes.has("value") ? settingRows(table) : [];
  const first = new Map<keyof Settings, SettingRow>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const key = settingNamed(row.name);
    const earlier = key === undefined ? undefined : first.get(key);
    if (earlier) findings.push(duplicate(row, earlier));
    else if (key !== undefined) first.set(key, row);
  }
  findings.push(...misspelt(rows, first));
  const given = settingKeys().map((key) => [key, readSetting(key, first.get(key), findings)] as const);
  // One value of its own type per key of Settings, by the type of SETTINGS; Object.fromEntries forgets which.
  const settings = Object.fromEntries(given) as unknown as Settings;
  findings.push(...sharesReversed(settings, first.get("greenShare") ?? first.get("yellowShare")));
  findings.push(...riskLimitsReversed(settings, first.get("riskYellow") ?? first.get("riskRed")));
  findings.push(...budgetYearMissing(geometry, settings, first.get("budgetYear")));
  return { settings, empty: new Set(settingKeys().filter((key) => isEmpty(first.get(key)))), findings };
}

function settingRows(table: TableGeometry): readonly SettingRow[] {
  return table.data.values.flatMap((cells, index) => {
    const name = cellOf(table, cells, "key");
    return name === undefined || isBlank(name)
      ? []
      : [{ row: index + 1, name: cleanText(name), content: cellOf(table, cells, "value") }];
  });
}

function duplicate({ row, name }: SettingRow, earlier: SettingRow): Finding {
  return finding(
    "duplicate-key",
    { table: "settings", row, column: "key" },
    { key: shown(name), firstRow: earlier.row },
  );
}

function misspelt(rows: readonly SettingRow[], first: ReadonlyMap<keyof Settings, SettingRow>): readonly Finding[] {
  const absent = settingKeys()
    .filter((key) => !first.has(key))
    .map((key) => SETTINGS[key].name);
  return rows.flatMap(({ row, name }) => {
    const near = settingNamed(name) !== undefined ? undefined : closest(name, absent);
    if (near === undefined) return [];
    return [
      finding("misspelt-setting", { table: "settings", row, column: "key" }, { found: shown(name), closest: near }),
    ];
  });
}

/** No share gives yellow when green begins below it. */
function sharesReversed({ greenShare, yellowShare }: Settings, row: SettingRow | undefined): readonly Finding[] {
  if (greenShare >= yellowShare || !row) return [];
  const at = { table: "settings", row: row.row, column: "value" } as const;
  return [finding("share-limits-reversed", at, { green: greenShare, yellow: yellowShare })];
}

/** No risk value gives yellow when red begins below it (T6-a). */
function riskLimitsReversed({ riskYellow, riskRed }: Settings, row: SettingRow | undefined): readonly Finding[] {
  if (riskYellow <= riskRed || !row) return [];
  const at = { table: "settings", row: row.row, column: "value" } as const;
  return [finding("risk-limits-reversed", at, { yellow: riskYellow, red: riskRed })];
}

function isEmpty(row: SettingRow | undefined): row is undefined {
  return row?.content === undefined || isBlank(row.content);
}

function readSetting(key: keyof Settings, row: SettingRow | undefined, findings: Finding[]): unknown {
  const { kind, whenEmpty, whenUnreadable = whenEmpty } = SETTINGS[key];
  if (row?.content === undefined || isBlank(row.content)) return whenEmpty;
  const at = { table: "settings", row: row.row, column: "value", setting: key } as const;
  if (isCellError(row.content)) {
    findings.push(finding("cell-error", at, { found: shown(row.content) }));
    return whenUnreadable;
  }
  const reading = kind.read(row.content, at);
  findings.push(...reading.findings);
  return reading.isRead ? reading.value : whenUnreadable;
}

/** A year that is there but can not be read has its own finding. */
function budgetYearMissing(geometry: Geometry, settings: Settings, row: SettingRow | undefined): readonly Finding[] {
  const isGiven = settings.budgetYear !== undefined || (row?.content !== undefined && !isBlank(row.content));
  if (isGiven || !(geometry.has("settings") || geometry.has("services"))) return [];
  const at = row ? { table: "settings" as const, row: row.row, column: "value" } : { table: "settings" as const };
  return [finding("missing-setting", at, { key: "budgetYear" })];
}
