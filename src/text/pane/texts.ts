import type { Severity } from "../../domain/finding";
import type { Light } from "../../domain/light";
import type { ModelWords } from "../../domain/models/steeringModel";
import type { FrameMethod } from "../../domain/structureRows";
import type { BridgeTexts } from "./bridgeTexts";
import type { ChartTexts } from "./chartTexts";
import type { CollectionTexts } from "./collectionTexts";
import type { EconomyTexts } from "./economyTexts";
import type { ExplainViewTexts } from "./explainTexts";
import type { Gate, GateTexts } from "./gateTexts";
import type { GoalsTexts } from "./goalsTexts";
import type { IgnoringTexts } from "./ignoringTexts";
import type { GlossaryTexts, ReportsTexts } from "./menuViewTexts";
import type { DebtTexts, MeasureTexts, OwnUnitTexts } from "./ownUnitTexts";
import type { LegendTexts, RangeLightsTexts } from "./rangeLightsTexts";
import type { RoleTexts } from "./roleTexts";
import type { ScenariosTexts } from "./scenariosTexts";
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

export interface ShellTexts {
  readonly product: string;
  readonly budget: (year: string) => string;
  readonly menu: string;
  readonly createTemplate: string;
  readonly undo: string;
  readonly model: (name: string) => string;
  readonly ownModel: (base: string) => string;
  readonly exportModel: string;
  readonly back: string;
  readonly examples: string;
  readonly language: string;
  readonly help: string;
  readonly about: string;
  readonly aboutText: (version: string) => string;
  readonly close: string;
  readonly views: string;
  readonly goToCell: string;
  readonly goToRow: string;
}

export interface RunTexts {
  readonly recalculate: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly never: string;
  readonly reading: string;
  readonly fetchingView: string;
  readonly unfilled: string;
  readonly current: string;
  readonly unwritten: string;
  readonly readAt: (time: string) => string;
  readonly read: string;
  readonly compute: string;
  readonly write: string;
  readonly progress: string;
  readonly calculatedAt: (time: string) => string;
  readonly findings: (count: string) => string;
  readonly stale: (tables: number) => string;
  readonly staleTables: (names: string) => string;
  readonly keepCurrent: string;
  /** That it is on. */
  readonly keepsCurrent: string;
  readonly cancelled: string;
  readonly wrote: (cells: string, tables: number) => string;
  readonly wroteNothing: string;
  readonly templateCreated: (tables: number) => string;
  readonly templateComplete: string;
  readonly undone: string;
  readonly modelWritten: (model: string, sheet: string) => string;
  readonly modelExists: (sheet: string) => string;
  /** `Låst 2026-11-22 · version Budget KF`; the version may be "". */
  readonly locked: (day: string, version: string) => string;
  /** Locked, and something has been typed since; the day may be "". */
  readonly lockedChanged: (day: string) => string;
  /** Locked, and the results in the tables are not those of what is filled in. */
  readonly lockedDiffers: (day: string) => string;
  /** What the pane shows then, and what the sheets show. */
  readonly lockedShows: (time: string) => string;
}

/** What is so, and what to do about it. */
export interface Advice {
  readonly title: string;
  readonly todo: string;
}

export interface FailureTexts {
  readonly cellEdit: Advice;
  readonly protected: Advice;
  readonly hung: Advice;
  readonly tooLarge: Advice;
  readonly notSupported: Advice;
  readonly notLoaded: Advice;
  readonly conflict: Advice;
  readonly edited: Advice;
  readonly locked: Advice;
  readonly toVersions: string;
  readonly unknown: Advice;
  readonly notRestored: string;
  readonly crashed: Advice;
  readonly retry: string;
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

export interface SummaryTexts {
  readonly inOrder: string;
  readonly needsAction: string;
  readonly watch: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly deficitsUnknown: string;
  readonly notSubmitted: (count: number) => string;
  readonly unreadableUnits: (count: number) => string;
  readonly unreadableForecast: (unit: string) => string;
  readonly unreadableRows: (count: number) => string;
  readonly notComputed: (reason: string) => string;
  readonly notAllComputed: (reason: string) => string;
  readonly noReason: string;
  readonly coveredForecasts: (count: number) => string;
  readonly overdueDeficits: (count: number) => string;
  readonly openDeficits: (count: number) => string;
  readonly lackingYears: (years: string) => string;
  readonly frames: (year: string) => string;
  readonly against: (change: string, year: string) => string;
  readonly incomplete: string;
  readonly year: string;
  readonly frame: string;
  readonly room: string;
  readonly forecasts: string;
  readonly missing: (amount: string) => string;
  readonly deficits: string;
  readonly inUnits: (count: number, words: ModelWords) => string;
  readonly overdueText: (amount: string, year: string) => string;
  readonly dueText: (amount: string, year: string) => string;
  readonly noDeficits: string;
  readonly goalsAndIndicators: string;
  readonly overallGoals: (words: ModelWords) => string;
  readonly otherGoals: string;
  readonly goals: string;
  readonly indicators: string;
}

export interface FramesTexts {
  readonly caption: (unit: string, words: ModelWords) => string;
  readonly amountsIn: (unit: string) => string;
  readonly total: string;
  readonly base: Readonly<Record<FrameMethod, string>>;
  readonly ambition: string;
  readonly previous: string;
  readonly volumeEffect: string;
  readonly priceEffect: string;
  readonly ambitionEffect: string;
  readonly change: string;
  readonly partOf: (service: string) => string;
  readonly funding: string;
  readonly resultTarget: string;
  readonly left: string;
  readonly incomplete: string;
  readonly rounding: string;
}

export interface FollowUpTexts {
  readonly forecasts: string;
  readonly missing: string;
  readonly frame: string;
  readonly forecast: string;
  readonly deviation: string;
  readonly measures: (count: number) => string;
  readonly remaining: string;
  readonly earlier: string;
  readonly recoveries: string;
  readonly deficitOf: (unit: string, year: string) => string;
  readonly state: Readonly<Record<"recovered" | "exempted" | "open" | "overdue", string>>;
  readonly due: (year: string) => string;
  readonly deficit: string;
  readonly recovered: string;
  readonly exempted: string;
  readonly left: string;
  readonly recoveryRule: (rules: string) => string;
  readonly addMeasure: string;
  readonly recoveredShare: (share: string) => string;
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

export interface FindingsTexts {
  /** Since the report before: `2 nya, 1 borta`. */
  readonly countCame: (count: number) => string;
  readonly countGone: (count: number) => string;
  readonly cameAndWent: string;
  readonly came: string;
  readonly gone: string;
  readonly filter: string;
  readonly all: (count: string) => string;
  readonly errors: (count: string) => string;
  readonly advice: (count: string) => string;
  readonly error: string;
  readonly adviceOne: string;
  readonly next: string;
  readonly previous: string;
  readonly position: (index: string, total: string) => string;
  readonly consequences: (count: string) => string;
  readonly howTable: (table: string) => string;
  readonly showQuote: string;
  readonly hideQuote: string;
  readonly showMore: (left: string) => string;
  readonly inTable: Readonly<Record<Severity, (table: string, count: string) => string>>;
}
