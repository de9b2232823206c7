import type {
  AmbitionRow,
  BaseFrameRow,
  FundingRow,
  PopulationRow,
  PriceIndexRow,
  StandardCostRow,
  TargetGroupRow,
  VolumeRow,
} from "./allocationRows";
import type { BalanceRow, FinancialGoalRow } from "./economyRows";
import type { ExemptionRow, FollowUpRow, MeasureRow, YearResultRow } from "./followUpRows";
import type { ActivityRow, FactorRow, GoalRow, IndicatorRow, MeasurementRow } from "./goalRows";
import type { IgnoredRow } from "./ignoredRows";
import type { LeftOut } from "./leftOut";
import type { ModelRow } from "./modelRows";
import type { SteeringModel } from "./models/steeringModel";
import type {
  AssignmentRow,
  CalendarRow,
  InitiativeRow,
  MissionRow,
  RiskRow,
  SteeringDocumentRow,
  SteeringMeasureRow,
} from "./planRows";
import type { ScenarioRow } from "./scenarioRows";
import type { Settings } from "./settings";
import type { ServiceRow, UnitRow } from "./structureRows";

/*
 * What one row of each contract table says once it has been read stands in the files named *Rows. A row that lacks a
 * required cell, or has one that can not be read, never becomes a record; it is left out, with a finding. Optional cells
 * are `undefined` when empty.
 */

/** The records of every table that the user fills in, in row order. */
export interface Tables {
  readonly units: readonly UnitRow[];
  readonly services: readonly ServiceRow[];
  readonly population: readonly PopulationRow[];
  readonly targetGroups: readonly TargetGroupRow[];
  readonly volumes: readonly VolumeRow[];
  readonly standardCosts: readonly StandardCostRow[];
  readonly priceIndexes: readonly PriceIndexRow[];
  readonly baseFrames: readonly BaseFrameRow[];
  readonly ambitions: readonly AmbitionRow[];
  readonly funding: readonly FundingRow[];
  readonly scenarios: readonly ScenarioRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly measures: readonly MeasureRow[];
  readonly yearResults: readonly YearResultRow[];
  readonly exemptions: readonly ExemptionRow[];
  readonly goals: readonly GoalRow[];
  readonly factors: readonly FactorRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly measurements: readonly MeasurementRow[];
  readonly activities: readonly ActivityRow[];
  readonly missions: readonly MissionRow[];
  readonly steeringDocuments: readonly SteeringDocumentRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly risks: readonly RiskRow[];
  readonly calendar: readonly CalendarRow[];
  readonly financialGoals: readonly FinancialGoalRow[];
  readonly steeringMeasures: readonly SteeringMeasureRow[];
  readonly initiatives: readonly InitiativeRow[];
  readonly balances: readonly BalanceRow[];
  readonly modelRows: readonly ModelRow[];
  readonly ignoredFindings: readonly IgnoredRow[];
}

/** Everything that was read from one workbook: the whole input of a run. */
export interface Workbook extends Tables {
  readonly settings: Settings;
  /** The chosen steering model; of an own one, with the rows of Styrmodell in it. */
  readonly model: SteeringModel;
  /** The rows that could not be used: what depends on one of them is not computed. */
  readonly leftOut: LeftOut;
}
