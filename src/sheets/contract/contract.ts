import { nameKey } from "../../domain/nameKey";
import { TABLE_KEYS, type TableKey } from "../../domain/source";
import { assignmentsTable, initiativesTable, steeringMeasuresTable } from "./assignmentTables";
import { balanceDeficitsTable, balancesTable } from "./balanceTables";
import { calendarTable } from "./calendarTables";
import { financialGoalsTable } from "./economyTables";
import { followUpsTable, measuresTable } from "./followUpTables";
import { frameBasisTable, framesTable } from "./frameTables";
import { activitiesTable, factorsTable, goalsTable } from "./goalTables";
import { ignoredFindingsTable } from "./ignoredTables";
import { indicatorsTable, measurementsTable } from "./indicatorTables";
import { logTable } from "./logTables";
import { modelRowsTable } from "./modelTables";
import { ambitionsTable, baseFramesTable, fundingTable } from "./moneyTables";
import { missionsTable, steeringDocumentsTable } from "./planTables";
import { priceIndexesTable, standardCostsTable } from "./priceTables";
import { exemptionsTable, recoveriesTable, yearResultsTable } from "./recoveryTables";
import { risksTable } from "./riskTables";
import { scenariosTable } from "./scenarioTables";
import { settingsTable } from "./settingsTable";
import { servicesTable, unitsTable } from "./structureTables";
import { excelName, type TableContract } from "./table";
import { versionDataTable, versionsTable } from "./versionTables";
import { populationTable, targetGroupsTable, volumesTable } from "./volumeTables";

/** Every table of the contract by its key. */
export const CONTRACT: Readonly<Record<TableKey, TableContract>> = {
  settings: settingsTable,
  units: unitsTable,
  services: servicesTable,
  population: populationTable,
  targetGroups: targetGroupsTable,
  volumes: volumesTable,
  standardCosts: standardCostsTable,
  priceIndexes: priceIndexesTable,
  baseFrames: baseFramesTable,
  ambitions: ambitionsTable,
  funding: fundingTable,
  scenarios: scenariosTable,
  frameBasis: frameBasisTable,
  frames: framesTable,
  followUps: followUpsTable,
  measures: measuresTable,
  yearResults: yearResultsTable,
  exemptions: exemptionsTable,
  recoveries: recoveriesTable,
  goals: goalsTable,
  factors: factorsTable,
  indicators: indicatorsTable,
  measurements: measurementsTable,
  activities: activitiesTable,
  missions: missionsTable,
  steeringDocuments: steeringDocumentsTable,
  assignments: assignmentsTable,
  risks: risksTable,
  calendar: calendarTable,
  financialGoals: financialGoalsTable,
  steeringMeasures: steeringMeasuresTable,
  initiatives: initiativesTable,
  balances: balancesTable,
  balanceDeficits: balanceDeficitsTable,
  modelRows: modelRowsTable,
  ignoredFindings: ignoredFindingsTable,
  log: logTable,
  versions: versionsTable,
  versionData: versionDataTable,
};

const KEY_BY_NAME = new Map(TABLE_KEYS.map((key) => [nameKey(excelName(CONTRACT[key])), key]));

/** The contract table that an Excel table is, by its name ignoring case: `tableKeyOf("återhämtning")` is `"recoveries"`. */
export function tableKeyOf(table: string): TableKey | undefined {
  return KEY_BY_NAME.get(nameKey(table).replaceAll(" ", "_"));
}
