import { explain } from "../../domain/explain/explain";
import type { Explanation } from "../../domain/explain/explanation";
import type { Target } from "../../domain/explain/step";
import type { Finding } from "../../domain/finding";
import type { Place } from "../../domain/source";
import { CONTRACT } from "../../sheets/contract/contract";
import { cleanText } from "../../sheets/kinds/cleanText";
import { cellAddress, quotedSheet } from "../../sheets/place/a1";
import { locate } from "../../sheets/place/locate";
import { aboutRow, outcomeRow, sheetRowAbout } from "../../sheets/place/outputRow";
import { placeAt, type TableCell } from "../../sheets/place/placeAt";
import { cellOf } from "../../sheets/reading/readRows";
import { settingNamed } from "../../sheets/reading/readSettings";
import type { TableGeometry } from "../../sheets/reading/tableGeometry";
import type { CellRef, TableData } from "../../sheets/tableData";
import type { Language } from "../../text/pane/textsFor";
import { type Computed, compute } from "../compute";
import { reportOf } from "../reportOf";
import { type Explained, placeKey } from "./explained";
import { placesIn } from "./placesIn";
import { standsInCell } from "./standsInCell";
import { usedIn } from "./usedIn";

/** What is asked about tables that have been read: a cell of a sheet, or a result by what it is. */
export type CellAsked = { readonly at: CellRef } | { readonly target: Target };

/** Explains a cell of a workbook as its tables stand now, whatever its results said when they were written. */
export function explainIn(tables: readonly TableData[], asked: CellAsked, language: Language): Explained {
  const computed = compute(tables);
  if ("target" in asked) return explainTarget(computed, asked.target, language);
  const { geometry } = computed.read;
  const cell = placeAt(geometry, asked.at);
  const address = `${quotedSheet(asked.at.sheet)}!${cellAddress(asked.at.row, asked.at.column)}`;
  const { column } = cell ?? {};
  if (!cell || column === undefined || cell.row === 0) return { kind: "notOurs", address };
  if (!CONTRACT[cell.table].columns[column]?.isWritten) return explainInput(computed, { ...cell, column }, address);
  const table = geometry.get(cell.table);
  const row = table && outcomeRow(table, computed.outcome, cell.row);
  if (row === undefined) return notComputed(computed, { ...cell, column }, { address, language });
  return explainTarget(computed, { table: cell.table, row, column }, language);
}

function explainTarget(computed: Computed, target: Target, language: Language): Explained {
  const { read, outcome } = computed;
  const explanation = explain(read.workbook, outcome, target);
  const address = addressOf(computed, target);
  if (!explanation) return notComputed(computed, target, { address: address ?? "", language });
  return {
    kind: "explained",
    explanation,
    amountUnit: outcome.settings.amountUnit,
    address,
    addresses: addressesIn(computed, explanation),
    isStale:
      address !== undefined &&
      !standsInCell(computed, { ...target, row: sheetRow(computed, target) ?? target.row }, target),
  };
}

function notComputed(
  computed: Computed,
  at: Place,
  { address, language }: { readonly address: string; readonly language: Language },
): Explained {
  const { findings } = reportOf([computed], { language, isSettled: true });
  const isAbout = ({ finding }: (typeof findings)[number]) =>
    finding.at.table === at.table &&
    (finding.at.row === undefined || finding.at.row === at.row || firstRow(finding) === at.row);
  return { kind: "notComputed", at, address, findings: findings.filter(isAbout) };
}

/** The row above that the finding's row has the same key as. */
function firstRow({ facts }: Finding): number | undefined {
  return "firstRow" in facts ? facts.firstRow : undefined;
}

function explainInput(
  { read, outcome }: Computed,
  at: TableCell & { readonly column: string },
  address: string,
): Explained {
  const setting = at.table === "settings" ? settingAt(read.geometry.get("settings"), at.row) : undefined;
  const place: Place = setting ? { table: "settings", setting } : { table: at.table, row: at.row, column: at.column };
  return { kind: "input", at: place, address, ...usedIn(read.workbook, outcome, place) };
}

/** The setting whose name stands in a row of Inställningar. */
function settingAt(table: TableGeometry | undefined, row: number): Place["setting"] {
  const content = table && cellOf(table, table.data.values[row - 1] ?? [], "key");
  return content === undefined ? undefined : settingNamed(cleanText(content));
}

function addressesIn(computed: Computed, explanation: Explanation): ReadonlyMap<string, string> {
  return new Map(
    placesIn(explanation).flatMap((place) => {
      const address = addressOf(computed, place);
      return address === undefined ? [] : [[placeKey(place), address] as const];
    }),
  );
}

function addressOf(computed: Computed, place: Place): string | undefined {
  const row = sheetRow(computed, place);
  if (place.row !== undefined && row === undefined) return undefined;
  return locate(row === undefined ? place : { ...place, row }, computed.read.geometry).place?.address;
}

/** The add-in's own rows are counted as the outcome has them; on the sheet the user may have sorted them. */
function sheetRow({ read, outcome }: Computed, { table, row }: Place): number | undefined {
  const about = row === undefined ? undefined : aboutRow(outcome, table, row);
  const geometry = read.geometry.get(table);
  return about && geometry ? sheetRowAbout(geometry, about) : row;
}
