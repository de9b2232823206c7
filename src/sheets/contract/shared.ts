import { dateOrText } from "../kinds/date";
import { flag } from "../kinds/flag";
import { text } from "../kinds/text";
import { defaulted, optional } from "./column";

/* Columns that several tables have, with the same meaning. */

export const origin = optional("Källa", text, {
  note: "Var uppgiften kommer ifrån. Visas när en ram förklaras.",
  example: "SCB",
});

export const published = optional("Publicerad", dateOrText, {
  note: "När källan publicerades.",
  example: "2026-09-30",
});

export const decision = optional("Beslut", text, {
  note: "Beslutets instans, datum och paragraf.",
  example: "KF 2026-06-15 § 84",
});

export const responsible = optional("Ansvarig", text, {
  note: "Den som ansvarar: namn eller befattning.",
  example: "Sektionschef",
});

export const concernsChildren = defaulted("Berör barn", flag, {
  note: "ja om beslutet rör barn. Tomt betyder nej.",
  example: "ja",
  whenEmpty: false,
});

export const childAssessment = optional("Barnkonsekvensanalys", text, {
  note: "Hänvisning till prövningen av barnets bästa, när beslutet rör barn.",
  example: "Dnr 2026/112",
});

export const perspective = optional("Perspektiv", text, {
  note: "Medborgare och brukare, Medarbetare, Process och verksamhet eller Ekonomi.",
  example: "Medarbetare",
});
