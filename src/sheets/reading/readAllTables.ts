import type { LeftOut } from "../../domain/leftOut";
import type { SteeringModel } from "../../domain/models/steeringModel";
import type { Tables } from "../../domain/rows";
import type { Settings } from "../../domain/settings";
import { assignmentsTable, initiativesTable, steeringMeasuresTable } from "../contract/assignmentTables";
import { balancesTable } from "../contract/balanceTables";
import { calendarTable } from "../contract/calendarTables";
import { financialGoalsTable } from "../contract/economyTables";
import { followUpsTable, measuresTable } from "../contract/followUpTables";
import { activitiesTable, factorsTable, goalsTable } from "../contract/goalTables";
import { ignoredFindingsTable } from "../contract/ignoredTables";
import { indicatorsTable, measurementsTable } from "../contract/indicatorTables";
import { ambitionsTable, baseFramesTable, fundingTable } from "../contract/moneyTables";
import { missionsTable, steeringDocumentsTable } from "../contract/planTables";
import { priceIndexesTable, standardCostsTable } from "../contract/priceTables";
import { exemptionsTable, yearResultsTable } from "../contract/recoveryTables";
import { risksTable } from "../contract/riskTables";
import { scenariosTable } from "../contract/scenarioTables";
import { servicesTable, servicesWithMethod, unitsTableWith } from "../contract/structureTables";
import { populationTable, targetGroupsTable, volumesTable } from "../contract/volumeTables";
import { asMeant, type Suggestions } from "./asMeant";
import { type ReadTable, readTable } from "./readTable";
import type { Geometry } from "./tableGeometry";
import { toTargetGroups } from "./toTargetGroups";
import { withinRiskScale } from "./withinRiskScale";

/** Every table that the user fills in, read. */
export type ReadTables = { readonly [K in keyof Tables]: ReadTable<Tables[K][number]> };

/** What must be known of a workbook before its rows can be read. */
export interface ReadingTerms {
  readonly settings: Settings;
  readonly suggestions: Suggestions;
  readonly model: SteeringModel;
  /** The budget year's plan is only reviewed (S4-a). */
  readonly isReview: boolean;
}

/** Reads every table that the user fills in but Styrmodell, which is read before them. */
export function readAllTables(geometry: Geometry, terms: ReadingTerms): Omit<ReadTables, "modelRows"> {
  return { ...readFrameTables(geometry, terms), ...readGoalTables(geometry), ...readPlanTables(geometry, terms) };
}

function readFrameTables(geometry: Geometry, { suggestions, model, isReview }: ReadingTerms) {
  return {
    units: readTable(unitsTableWith(model.levels), geometry),
    services: readTable(isReview ? servicesTable : servicesWithMethod, geometry),
    population: readTable(populationTable, geometry),
    targetGroups: toTargetGroups(readTable(targetGroupsTable, geometry)),
    volumes: asMeant(readTable(volumesTable, geometry), "group", suggestions),
    standardCosts: asMeant(readTable(standardCostsTable, geometry), "service", suggestions),
    priceIndexes: readTable(priceIndexesTable, geometry),
    baseFrames: asMeant(readTable(baseFramesTable, geometry), "service", suggestions),
    ambitions: asMeant(readTable(ambitionsTable, geometry), "service", suggestions),
    funding: readTable(fundingTable, geometry),
    scenarios: readTable(scenariosTable, geometry),
    followUps: readTable(followUpsTable, geometry),
    measures: readTable(measuresTable, geometry),
    yearResults: readTable(yearResultsTable, geometry),
    exemptions: readTable(exemptionsTable, geometry),
  };
}

function readGoalTables(geometry: Geometry) {
  return {
    goals: readTable(goalsTable, geometry),
    factors: readTable(factorsTable, geometry),
    indicators: readTable(indicatorsTable, geometry),
    measurements: readTable(measurementsTable, geometry),
    activities: readTable(activitiesTable, geometry),
  };
}

function readPlanTables(geometry: Geometry, { settings }: ReadingTerms) {
  return {
    missions: readTable(missionsTable, geometry),
    steeringDocuments: readTable(steeringDocumentsTable, geometry),
    assignments: readTable(assignmentsTable, geometry),
    risks: withinRiskScale(readTable(risksTable, geometry), settings.riskScale),
    calendar: readTable(calendarTable, geometry),
    financialGoals: readTable(financialGoalsTable, geometry),
    steeringMeasures: readTable(steeringMeasuresTable, geometry),
    initiatives: readTable(initiativesTable, geometry),
    balances: readTable(balancesTable, geometry),
    ignoredFindings: readTable(ignoredFindingsTable, geometry),
  };
}

/** The records of every table. */
export function recordsOf(read: ReadTables): Tables {
  // Each table's records under its own key, as they came; Object.fromEntries forgets which belong together.
  return Object.fromEntries(Object.entries(read).map(([key, { records }]) => [key, records])) as unknown as Tables;
}

/** The rows that were left out, of the tables that have any. */
export function leftOutOf(read: ReadTables): LeftOut {
  const tables = Object.entries(read).flatMap(([key, { leftOut }]) => (leftOut.length > 0 ? [[key, leftOut]] : []));
  // The same of the left-out rows.
  return Object.fromEntries(tables) as LeftOut;
}
