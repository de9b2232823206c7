import type {
  AmbitionRow,
  BaseFrameRow,
  FundingRow,
  PopulationRow,
  PriceIndexRow,
  StandardCostRow,
  TargetGroupRow,
  VolumeRow,
} from "../../src/domain/allocationRows";
import type { ExemptionRow, FollowUpRow, MeasureRow, YearResultRow } from "../../src/domain/followUpRows";
import type { ActivityRow, FactorRow, GoalRow, IndicatorRow, MeasurementRow } from "../../src/domain/goalRows";
import type { LeftOut } from "../../src/domain/leftOut";
import type { Workbook } from "../../src/domain/rows";
import type { Settings } from "../../src/domain/settings";
import type { Sourced, TableKey } from "../../src/domain/source";
import type { ServiceRow, UnitRow } from "../../src/domain/structureRows";

export const SETTINGS: Settings = {
  municipality: undefined,
  municipalityCode: undefined,
  model: "tranemo",
  budgetYear: 2027,
  planYears: 3,
  amountUnit: "tkr",
  scenario: "Huvud",
  index: "PKV",
  recoveryYears: 2,
  forecastLimit: 0,
  yellowMargin: 0.05,
  rollUp: "share",
  greenShare: 0.75,
  yellowShare: 0.5,
  reportLimit: undefined,
  maxOverallGoals: 5,
};

type Cells<T> = readonly Partial<Omit<T, "at">>[];

/** Tables as a test writes them: the cells that matter to it; every other cell has the table's usual value. */
export interface Written {
  readonly leftOut?: LeftOut;
  readonly settings?: Partial<Settings>;
  readonly services?: Cells<ServiceRow>;
  readonly population?: Cells<PopulationRow>;
  readonly targetGroups?: Cells<TargetGroupRow>;
  readonly volumes?: Cells<VolumeRow>;
  readonly standardCosts?: Cells<StandardCostRow>;
  readonly priceIndexes?: Cells<PriceIndexRow>;
  readonly baseFrames?: Cells<BaseFrameRow>;
  readonly ambitions?: Cells<AmbitionRow>;
  readonly funding?: Cells<FundingRow>;
  readonly followUps?: Cells<FollowUpRow>;
  readonly measures?: Cells<MeasureRow>;
  readonly yearResults?: Cells<YearResultRow>;
  readonly exemptions?: Cells<ExemptionRow>;
  readonly goals?: Cells<GoalRow>;
  readonly factors?: Cells<FactorRow>;
  readonly indicators?: Cells<IndicatorRow>;
  readonly measurements?: Cells<MeasurementRow>;
  readonly activities?: Cells<ActivityRow>;
}

const SOURCE = { origin: undefined, published: undefined };
const CHILDREN = { concernsChildren: false, childAssessment: undefined };

const USUAL = {
  services: {
    service: "Skola",
    unit: "Lärande",
    method: "volume",
    index: undefined,
    compensation: undefined,
    partOf: undefined,
  },
  population: { scenario: undefined, year: 2027, age: { from: 0, to: undefined }, persons: 0 },
  targetGroups: { group: "7–15", age: { from: 7, to: 15 }, measure: "yearMean" },
  volumes: { group: "7–15", year: 2027, volume: 100, origin: undefined },
  standardCosts: { service: "Skola", group: "7–15", year: 2027, cost: 0, basis: "group", share: 1, ...SOURCE },
  priceIndexes: { index: "PKV", year: 2027, change: 0, ...SOURCE },
  baseFrames: { service: "Skola", year: 2026, frame: 0, decision: undefined },
  ambitions: { service: "Skola", year: 2027, amount: 0, kind: undefined, decision: undefined, ...CHILDREN },
  funding: { item: "Skatter", year: 2027, amount: 0, origin: undefined },
  followUps: {
    unit: "Omsorg",
    period: { kind: "month", year: 2026, part: 8 },
    frame: undefined,
    outcome: undefined,
    forecast: undefined,
    comment: undefined,
  },
  measures: {
    unit: "Omsorg",
    year: 2026,
    measure: undefined,
    effect: undefined,
    fullYearEffect: undefined,
    starts: undefined,
    kind: undefined,
    state: "decided",
    inForecast: false,
    responsible: undefined,
    decision: undefined,
    ...CHILDREN,
  },
  yearResults: { unit: "Teknik", year: 2024, frame: 0, outcome: 0 },
  exemptions: { unit: "Teknik", deficitYear: 2024, amount: undefined, decision: "KF § 12", date: undefined },
  goals: {
    id: "M1",
    type: undefined,
    goal: undefined,
    unit: undefined,
    parent: undefined,
    perspective: undefined,
    giver: undefined,
    recipient: undefined,
    decidedBy: undefined,
    globalGoals: undefined,
    visionArea: undefined,
    analysis: undefined,
    period: undefined,
    assessment: undefined,
    reason: undefined,
  },
  factors: { id: "F1", type: undefined, factor: undefined, unit: undefined, goal: undefined, perspective: undefined },
  indicators: {
    id: "I1",
    indicator: undefined,
    belongsTo: undefined,
    kind: "quantitative",
    direction: "higher",
    target: 80,
    targetTo: undefined,
    yellowLimit: undefined,
    weight: 1,
    method: undefined,
    routine: undefined,
    periodicity: undefined,
    origin: undefined,
  },
  measurements: { indicator: "I1", period: { kind: "year", year: 2026 }, value: undefined, comment: undefined },
  activities: {
    id: "A1",
    goal: undefined,
    activity: undefined,
    responsible: undefined,
    decidedBy: undefined,
    starts: undefined,
    ends: undefined,
    state: undefined,
  },
} as const satisfies { readonly [K in keyof Omit<Written, "settings" | "leftOut">]-?: Omit<Workbook[K][number], "at"> };

function rowsOf<T extends Sourced>(table: TableKey, usual: Omit<T, "at">, cells: Cells<T> = []): readonly T[] {
  // Usual cells with some replaced, and a row number, are a whole row; the union over tables can not be seen here.
  return cells.map((row, index) => ({ ...usual, ...row, at: { table, row: index + 1 } }) as unknown as T);
}

/** A workbook of the tables that a test writes; the others are not used. */
export function workbookOf(written: Written): Workbook {
  const units: readonly UnitRow[] = [];
  return {
    settings: { ...SETTINGS, ...written.settings },
    leftOut: written.leftOut ?? {},
    units,
    services: rowsOf<ServiceRow>("services", USUAL.services, written.services),
    population: rowsOf<PopulationRow>("population", USUAL.population, written.population),
    targetGroups: rowsOf<TargetGroupRow>("targetGroups", USUAL.targetGroups, written.targetGroups),
    volumes: rowsOf<VolumeRow>("volumes", USUAL.volumes, written.volumes),
    standardCosts: rowsOf<StandardCostRow>("standardCosts", USUAL.standardCosts, written.standardCosts),
    priceIndexes: rowsOf<PriceIndexRow>("priceIndexes", USUAL.priceIndexes, written.priceIndexes),
    baseFrames: rowsOf<BaseFrameRow>("baseFrames", USUAL.baseFrames, written.baseFrames),
    ambitions: rowsOf<AmbitionRow>("ambitions", USUAL.ambitions, written.ambitions),
    funding: rowsOf<FundingRow>("funding", USUAL.funding, written.funding),
    followUps: rowsOf<FollowUpRow>("followUps", USUAL.followUps, written.followUps),
    measures: rowsOf<MeasureRow>("measures", USUAL.measures, written.measures),
    yearResults: rowsOf<YearResultRow>("yearResults", USUAL.yearResults, written.yearResults),
    exemptions: rowsOf<ExemptionRow>("exemptions", USUAL.exemptions, written.exemptions),
    goals: rowsOf<GoalRow>("goals", USUAL.goals, written.goals),
    factors: rowsOf<FactorRow>("factors", USUAL.factors, written.factors),
    indicators: rowsOf<IndicatorRow>("indicators", USUAL.indicators, written.indicators),
    measurements: rowsOf<MeasurementRow>("measurements", USUAL.measurements, written.measurements),
    activities: rowsOf<ActivityRow>("activities", USUAL.activities, written.activities),
  };
}
