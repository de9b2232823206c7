import type { Light } from "../../domain/light";
import type { Advice } from "./advice";
import type { BridgeTexts } from "./bridgeTexts";
import type { ChartTexts } from "./chartTexts";
import type { CollectionTexts } from "./collectionTexts";
import type { EconomyTexts } from "./economyTexts";
import type { ExplainViewTexts } from "./explainTexts";
import type { FailureTexts } from "./failureTexts";
import type { FindingsTexts } from "./findingsTexts";
import type { FollowUpTexts } from "./followUpTexts";
import type { FramesTexts } from "./framesTexts";
import type { Gate, GateTexts } from "./gateTexts";
import type { GoalsTexts } from "./goalsTexts";
import type { IgnoringTexts } from "./ignoringTexts";
import type { GlossaryTexts, ReportsTexts } from "./menuViewTexts";
import type { ObstacleTexts } from "./obstacleTexts";
import type { DebtTexts, MeasureTexts, OwnUnitTexts } from "./ownUnitTexts";
import type { LegendTexts, RangeLightsTexts } from "./rangeLightsTexts";
import type { RoleTexts } from "./roleTexts";
import type { RunTexts } from "./runTexts";
import type { ScenariosTexts } from "./scenariosTexts";
import type { ShellTexts } from "./shellTexts";
import type { SummaryTexts } from "./summaryTexts";
import type { UnitsTexts } from "./unitsTexts";
import type { VersionsTexts } from "./versionsTexts";
import type { ShortViewTexts, ViewGroupTexts, ViewTexts } from "./viewTexts";

/**
 * Every string of the pane, in one language. Strings with something in them are functions; what they are given is
 * already formatted (amounts with their unit). A count that may be large is too, and `1` chooses the singular; the others are numbers.
 */
export interface Texts {
  readonly shell: ShellTexts;
  /** What the add-in's own assumptions are cited as. */
  readonly assumptions: string;
  readonly views: ViewTexts;
  readonly shortViews: ShortViewTexts;
  readonly viewGroups: ViewGroupTexts;
  readonly roles: RoleTexts;
  readonly ownUnit: OwnUnitTexts;
  readonly debts: DebtTexts;
  readonly measure: MeasureTexts;
  readonly collection: CollectionTexts;
  readonly rangeLights: RangeLightsTexts;
  readonly scenarios: ScenariosTexts;
  readonly ignoring: IgnoringTexts;
  readonly obstacle: ObstacleTexts;
  readonly legend: LegendTexts;
  readonly charts: ChartTexts;
  readonly run: RunTexts;
  readonly failure: FailureTexts;
  readonly empty: EmptyTexts;
  readonly light: LightTexts;
  readonly summary: SummaryTexts;
  readonly frames: FramesTexts;
  readonly bridge: BridgeTexts;
  readonly followUp: FollowUpTexts;
  readonly steps: StepsTexts;
  /** What is said of forecasts, by whether the model stops one without measures. */
  readonly gate: Readonly<Record<Gate, GateTexts>>;
  readonly units: UnitsTexts;
  readonly economy: EconomyTexts;
  readonly glossary: GlossaryTexts;
  readonly explain: ExplainViewTexts;
  readonly reports: ReportsTexts;
  readonly goals: GoalsTexts;
  readonly versions: VersionsTexts;
  readonly findings: FindingsTexts;
}

export interface EmptyTexts {
  readonly firstTitle: string;
  readonly firstText: string;
  readonly openExample: string;
  readonly createTemplate: string;
  readonly privacy: string;
  readonly notRun: Advice;
  readonly frames: Advice;
  readonly followUp: Advice;
  readonly goals: Advice;
  readonly findings: Advice;
  readonly unchecked: Advice;
  readonly filtered: string;
}

export interface LightTexts {
  readonly word: Readonly<Record<Light, string>>;
  /** "7 gröna": a count with its colour. */
  readonly count: Readonly<Record<Light, (count: string) => string>>;
}

/** The first steps in an empty template. */
export interface StepsTexts {
  readonly title: string;
  readonly text: string;
  readonly done: string;
  readonly left: string;
  readonly settings: string;
  readonly forecastsOnly: string;
}
