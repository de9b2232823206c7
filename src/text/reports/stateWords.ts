import type { MissionPart, PlanPart } from "../../domain/checkFacts";
import type { MeasureState } from "../../domain/followUpRows";
import type { ActivityState } from "../../domain/goalRows";
import type { RecoveryState } from "../../domain/outcome";
import type {
  CalendarPhase,
  InitiativeState,
  RiskRow,
  SteeringDocumentRow,
  SteeringMeasureState,
} from "../../domain/planRows";
import type { FrameMethod } from "../../domain/structureRows";

/** How far things have come and of what kind they are, in the words that the workbook's lists have. */
export const STATE_WORDS = {
  activity: { notStarted: "Ej påbörjad", ongoing: "Pågår", done: "Klar", late: "Försenad", dropped: "Avförd" },
  measure: { proposed: "Föreslagen", decided: "Beslutad", ongoing: "Pågår", done: "Genomförd", dropped: "Avförd" },
  recovery: { recovered: "Återhämtat", exempted: "Undantaget", open: "Öppet", overdue: "Förfallet" },
  steeringMeasure: {
    proposed: "Föreslagen",
    decided: "Beslutad",
    carriedOut: "Genomförd",
    documented: "Dokumenterad",
    rejected: "Avslagen",
  },
  initiative: {
    idea: "Idé",
    value: "Värde",
    analysis: "Analys",
    solution: "Lösning",
    carriedOut: "Genomförd",
    secured: "Effekt säkrad",
    everyday: "Vardag",
  },
  phase: { planning: "Planering", followUp: "Uppföljning" },
  riskType: { strategic: "Strategisk", operational: "Operativ" },
  documentOrigin: { state: "Statligt", municipal: "Kommunalt" },
  method: { volume: "Volym", indexation: "Uppräkning", fixed: "Fast" },
  missionPart: {
    idea: "verksamhetsidé",
    documents: "styrdokument av särskild betydelse",
    vision: "vad visionen betyder och hur man arbetar för att nå den",
    partners: "samarbetspartners av särskild betydelse",
  },
  planPart: {
    documents: "hänvisning till aktuella styrdokument",
    factors: "framgångsfaktorer",
    indicators: "indikatorer",
    activities: "åtgärder och aktiviteter",
  },
} as const satisfies {
  readonly activity: Record<ActivityState, string>;
  readonly measure: Record<MeasureState, string>;
  readonly recovery: Record<RecoveryState, string>;
  readonly steeringMeasure: Record<SteeringMeasureState, string>;
  readonly initiative: Record<InitiativeState, string>;
  readonly phase: Record<CalendarPhase, string>;
  readonly riskType: Record<NonNullable<RiskRow["type"]>, string>;
  readonly documentOrigin: Record<NonNullable<SteeringDocumentRow["origin"]>, string>;
  readonly method: Record<FrameMethod, string>;
  readonly missionPart: Record<MissionPart, string>;
  readonly planPart: Record<PlanPart, string>;
};
