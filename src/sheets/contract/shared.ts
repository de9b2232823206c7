import { choice } from "../kinds/choice";
import { dateOrText } from "../kinds/date";
import { flag } from "../kinds/flag";
import { light } from "../kinds/light";
import { text } from "../kinds/text";
import { defaulted, optional, written } from "./column";
import { TO_UNIT } from "./references";

/* Columns that several tables have, with the same meaning. */

export const origin = optional("Källa", text, {
  note: "Var uppgiften kommer ifrån. Visas när en ram förklaras.",
  example: "SCB",
  isIncidental: true,
});

export const shownAs = optional("Visas som", choice({ Tal: "number", Procent: "percent" }), {
  note: "Procent visar andelar som procent: 0,75 som 75,0 %. Tal när det är tomt. Ändrar inte hur något räknas.",
  example: "Tal",
  isIncidental: true,
});

export const published = optional("Publicerad", dateOrText, {
  note: "När källan publicerades.",
  example: "2026-09-30",
  isIncidental: true,
});

const DECISION = { note: "Beslutets instans, datum och paragraf.", example: "KF 2026-06-15 § 84" } as const;

export const decision = optional("Beslut", text, { ...DECISION, isIncidental: true });

/** The same where the row counts for nothing without a decision. */
export const neededDecision = optional("Beslut", text, DECISION);

export const responsible = optional("Ansvarig", text, {
  note: "Den som ansvarar: namn eller befattning.",
  example: "Sektionschef",
  isIncidental: true,
});

export const concernsChildren = defaulted("Berör barn", flag, {
  note: "ja om beslutet rör barn. Tomt betyder nej.",
  example: "ja",
  whenEmpty: false,
  isIncidental: true,
});

export const childAssessment = optional("Barnkonsekvensanalys", text, {
  note: "Hänvisning till prövningen av barnets bästa, när beslutet rör barn.",
  example: "Dnr 2026/112",
  isIncidental: true,
});

export const perspective = optional("Perspektiv", text, {
  note: "Medborgare och brukare, Medarbetare, Process och verksamhet eller Ekonomi.",
  example: "Medarbetare",
  isIncidental: true,
});

/** A unit in a table whose rows also mean something without one. */
export const concernedUnit = optional("Enhet", text, {
  note: "Enheten, skriven som i Organisation.",
  example: "Skola",
  refersTo: TO_UNIT,
  isIncidental: true,
});

/** How a deficit stands, a unit's or the municipality's. */
const recoveryState = choice({
  Återhämtat: "recovered",
  Undantaget: "exempted",
  Öppet: "open",
  Förfallet: "overdue",
});

/** Where a deficit stands, in both ledgers: the units' own and the municipality's. */
export const deficitState = written("Läge", recoveryState, {
  note: "Återhämtat, Undantaget, Öppet eller Förfallet.",
  example: "Öppet",
});

export const deficitStatus = written("Status", light, {
  note: "Grön: inget kvar. Gul: öppet inom fristen. Röd: förfallet.",
  example: "Gul",
});
