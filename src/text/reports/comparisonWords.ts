import type { Earmark } from "../../domain/versions/compareFrames";
import { swedishBridge } from "../pane/swedishBridge";

/** The words of the comparison of two versions. */
export const COMPARISON_WORDS = {
  title: "Versioner jämförda",
  between: (before: string, after: string | undefined) => `${before} mot ${after ?? "arbetsboken nu"}`,
  allUnits: "Alla enheter",
  frames: "Ramar som ändrats",
  noFrames: "Inga ramar skiljer sig.",
  assumptions: "Underlag som ändrats, cell för cell",
  noAssumptions: "Inget i ramarnas underlag skiljer sig. Prognoser, åtgärder och mål ingår inte i en version.",
  year: "År",
  before: "Före",
  after: "Efter",
  difference: "Skillnad",
  /** In place of a difference, where a frame of one of the versions can not be computed. */
  notKnown: "går inte att räkna",
  total: (unit: string) => `${unit}, summa`,
  part: swedishBridge.bridge.parts,
  service: "Verksamhet",
  earmark: { still: "varav", now: "nu varav", before: "inte längre varav" } satisfies Record<Earmark, string>,
  table: "Tabell",
  row: "Rad",
  column: "Kolumn",
  added: "ny rad",
  removed: "borttagen rad",
} as const;
