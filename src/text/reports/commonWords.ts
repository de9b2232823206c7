import type { Trend } from "../../domain/outcome";

/** What stands where something is not known or not written: never 0. */
export const UNKNOWN = "–";

/** A name that says what it is: a word of its own, as in Stockholms stad but not in Kristianstad, or something in brackets. */
const SAYS_WHAT = /(?<!\p{L})(?:kommun\p{L}*|stad|region)(?!\p{L})|[()[\]]/iu;

/** Words that several reports use. */
export const COMMON_WORDS = {
  citation: (place: string, ids: readonly string[]) => `${place} (${ids.join(", ")})`,
  /** A section that the model has nothing of, made after another's. */
  after: (paragraphs: string) => `Upplägg efter ${paragraphs}`,
  /** Joins the parts of a subtitle. */
  joined: (parts: readonly string[]) => parts.join(" · "),
  /** `Ram, tkr`; the header alone when the unit is not known. */
  inUnit: (header: string, unit: string) => (unit === "" ? header : `${header}, ${unit}`),
  /** `Lindmo kommun`; a name that says what it is, or has something in brackets, stands as it is written. */
  municipality: (name: string) => (SAYS_WHAT.test(name) ? name : `${name} kommun`),
  unnamedMunicipality: "Kommunen",
  budget: (year: number) => `Budget ${year}`,
  referenceDay: (day: string) => `Avstämningsdag ${day}`,
  noReferenceDay: "Avstämningsdag saknas",
  footer: (day: string) => `Räknad ${day}`,
  headerLine: (municipality: string, report: string) => `${municipality} – ${report}`,
  missing: (what: string) => `Saknas: ${what}.`,
  wholeMunicipality: "Hela kommunen",
  withoutUnit: "Utan enhet",
  trend: { up: "↑", level: "→", down: "↓" } satisfies Record<Trend, string>,
  light: "Status",
  id: "Id",
  unit: "Enhet",
  period: "Period",
  responsible: "Ansvarig",
  state: "Läge",
} as const;
