import type { Finding } from "../../domain/finding";
import type { LeftOut } from "../../domain/leftOut";
import type { Tables, Workbook } from "../../domain/rows";
import { followUpsTable, measuresTable } from "../contract/followUpTables";
import { activitiesTable, factorsTable, goalsTable } from "../contract/goalTables";
import { indicatorsTable, measurementsTable } from "../contract/indicatorTables";
import { ambitionsTable, baseFramesTable, fundingTable } from "../contract/moneyTables";
import { priceIndexesTable, standardCostsTable } from "../contract/priceTables";
import { exemptionsTable, yearResultsTable } from "../contract/recoveryTables";
import { servicesTable, unitsTable } from "../contract/structureTables";
import { populationTable, targetGroupsTable, volumesTable } from "../contract/volumeTables";
import type { TableData } from "../tableData";
import { asMeant, type Suggestions, suggestionsOf } from "./asMeant";
import { checkMeasureUnits } from "./checkMeasureUnits";
import { checkReferences } from "./checkReferences";
import { geometryOf } from "./geometryOf";
import { inTableOrder } from "./inTableOrder";
import { onePerColumn } from "./onePerColumn";
import { readSettings } from "./readSettings";
import { readTable } from "./readTable";
import type { Geometry } from "./tableGeometry";
import { toTargetGroups } from "./toTargetGroups";

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
 * tables with a misspelt name, under the name it most likely meant. Findings come in table, row and column order. Never
 * throws on data.
 *
 * Source: WB. @example readWorkbook(await readTables(session, request)).workbook.units
 */
export function readWorkbook(tables: readonly TableData[]): ReadResult {
  const { geometry, findings } = geometryOf(tables);
  const settings = readSettings(geometry);
  const references = checkReferences(geometry);
  const read = readAll(geometry, suggestionsOf(references));
  const rows = Object.values(read).flatMap((table) => table.findings);
  const all = [...findings, ...settings.findings, ...rows, ...references, ...checkMeasureUnits(geometry)];
  const workbook: Workbook = { settings: settings.settings, ...recordsOf(read), leftOut: leftOutOf(read) };
  return { workbook, findings: onePerColumn(inTableOrder(all)), geometry };
}

function readAll(geometry: Geometry, suggestions: Suggestions) {
  return {
    units: readTable(unitsTable, geometry),
    services: readTable(servicesTable, geometry),
    population: readTable(populationTable, geometry),
    targetGroups: toTargetGroups(readTable(targetGroupsTable, geometry)),
    volumes: asMeant(readTable(volumesTable, geometry), "group", suggestions),
    standardCosts: asMeant(readTable(standardCostsTable, geometry), "service", suggestions),
    priceIndexes: readTable(priceIndexesTable, geometry),
    baseFrames: asMeant(readTable(baseFramesTable, geometry), "service", suggestions),
    ambitions: asMeant(readTable(ambitionsTable, geometry), "service", suggestions),
    funding: readTable(fundingTable, geometry),
    followUps: readTable(followUpsTable, geometry),
    measures: readTable(measuresTable, geometry),
    yearResults: readTable(yearResultsTable, geometry),
    exemptions: readTable(exemptionsTable, geometry),
    goals: readTable(goalsTable, geometry),
    factors: readTable(factorsTable, geometry),
    indicators: readTable(indicatorsTable, geometry),
    measurements: readTable(measurementsTable, geometry),
    activities: readTable(activitiesTable, geometry),
  };
}

function recordsOf(read: ReturnType<typeof readAll>): Tables {
  return {
    units: read.units.records,
    services: read.services.records,
    population: read.population.records,
    targetGroups: read.targetGroups.records,
    volumes: read.volumes.records,
    standardCosts: read.standardCosts.records,
    priceIndexes: read.priceIndexes.records,
    baseFrames: read.baseFrames.records,
    ambitions: read.ambitions.records,
    funding: read.funding.records,
    followUps: read.followUps.records,
    measures: read.measures.records,
    yearResults: read.yearResults.records,
    exemptions: read.exemptions.records,
    goals: read.goals.records,
    factors: read.factors.records,
    indicators: read.indicators.records,
    measurements: read.measurements.records,
    activities: read.activities.records,
  };
}

function leftOutOf(read: ReturnType<typeof readAll>): LeftOut {
  const tables = Object.entries(read).flatMap(([key, { leftOut }]) => (leftOut.length > 0 ? [[key, leftOut]] : []));
  // Each table's rows under its own key, as they came; Object.fromEntries forgets which belong together.
  return Object.fromEntries(tables) as LeftOut;
}
