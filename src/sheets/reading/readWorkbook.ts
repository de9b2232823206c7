import type { Finding } from "../../domain/finding";
import { isReviewYear } from "../../domain/review/isReviewYear";
import type { Workbook } from "../../domain/rows";
import { modelRowsTable } from "../contract/modelTables";
import { checkRecords } from "../log/checkRecords";
import type { TableData } from "../tableData";
import { suggestionsOf } from "./asMeant";
import { checkMeasureUnits } from "./checkMeasureUnits";
import { checkReferences } from "./checkReferences";
import { findConstants } from "./findConstants";
import { geometryOf } from "./geometryOf";
import { inTableOrder } from "./inTableOrder";
import { onePerColumn } from "./onePerColumn";
import { leftOutOf, readAllTables, recordsOf } from "./readAllTables";
import { readModel, withModelsDefaults } from "./readModel";
import { readSettings } from "./readSettings";
import { readTable } from "./readTable";
import type { Geometry } from "./tableGeometry";

/** What a workbook says, what is wrong in it, and where its tables stand. */
export interface ReadResult {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly geometry: Geometry;
}

/**
 * Reads the contract's tables out of a workbook's tables; other tables, and columns of the user's own, are left alone.
 *
 * Records come in row order. A row that lacks a required cell, has one that can not be read, or repeats an earlier row's
 * key is left out, with a finding at the cell, and stands in `leftOut` with what could be read; so does a row of a frame's
 * tables with a misspelt name, under the name it most likely meant. The steering model is read first, since it says what
 * an empty cell means in some places. Findings come in table, row and column order. Never throws on data.
 *
 * Source: WB. @example readWorkbook(await readTables(session, request)).workbook.units
 */
export function readWorkbook(tables: readonly TableData[]): ReadResult {
  const { geometry, findings } = geometryOf(tables);
  const read = readSettings(geometry);
  const modelRows = readTable(modelRowsTable, geometry);
  const { value: model, findings: ofModel } = readModel(read.settings, modelRows);
  const settings = withModelsDefaults(read, model);
  const references = checkReferences(geometry);
  const terms = { settings, model, suggestions: suggestionsOf(references), isReview: isReviewYear(settings, model) };
  const rows = { ...readAllTables(geometry, terms), modelRows };
  const ofRows = Object.values(rows).flatMap((table) => table.findings);
  const all = [
    ...findings,
    ...read.findings,
    ...ofModel,
    ...ofRows,
    ...references,
    ...checkMeasureUnits(geometry),
    ...findConstants(geometry),
    ...checkRecords(geometry),
  ];
  const workbook: Workbook = { settings, model, ...recordsOf(rows), leftOut: leftOutOf(rows) };
  return { workbook, findings: onePerColumn(inTableOrder(all)), geometry };
}
