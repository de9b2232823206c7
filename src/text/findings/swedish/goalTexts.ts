import type { FindingTexts } from "../findingText";

/** Goals, factors and indicators. */
export const goalTexts: FindingTexts<
  | "assessment-without-reason"
  | "goal-cycle"
  | "target-missing"
  | "interval-reversed"
  | "yellow-limit-on-wrong-side"
  | "judgement-unknown"
  | "value-not-a-number"
> = {
  "assessment-without-reason": ({ goal }) => ({
    what: `Målet ${goal} har en bedömning utan motivering.`,
    why: "Utan motivering gäller den beräknade statusen.",
    action: "Skriv i Motivering varför bedömningen avviker, eller ta bort bedömningen.",
  }),
  "goal-cycle": ({ goal }) => ({
    what: `Målet ${goal} är överordnat sig självt, direkt eller genom andra mål.`,
    why: "Då kan statusen inte vägas samman nerifrån och upp.",
    action: "Ändra Överordnat mål så att kedjan slutar i ett mål utan överordnat.",
  }),
  "target-missing": ({ indicator }) => ({
    what: `Indikatorn ${indicator} har inget målvärde.`,
    why: "Utan målvärde finns inget att jämföra med, så den blir grå.",
    action: "Fyll i Målvärde (och Målvärde till för Intervall), eller välj Kvalitativ.",
  }),
  "interval-reversed": ({ indicator, from, to }, { number }) => ({
    what: `Indikatorn ${indicator} har målintervallet ${number(from)} till ${number(to)}, som går baklänges.`,
    why: "Inget värde kan ligga inom det, så indikatorn blir grå.",
    action: "Byt plats på Målvärde och Målvärde till.",
  }),
  "yellow-limit-on-wrong-side": ({ indicator, target, limit }, { number }) => ({
    what: `Gräns gul ${number(limit)} för indikatorn ${indicator} ligger på fel sida om målvärdet ${number(target)}.`,
    why: "Indikatorn kan aldrig bli gul.",
    action: "Sätt gränsen under målvärdet för Högre och över det för Lägre, eller lämna den tom.",
  }),
  "judgement-unknown": ({ indicator, found }) => ({
    what: `Mätvärdet ”${found}” för den kvalitativa indikatorn ${indicator} är inte en bedömning som går att läsa.`,
    why: "Värdet räknas inte.",
    action: "Skriv Uppfyllt, Delvis uppfyllt eller Ej uppfyllt (eller Grön, Gul, Röd).",
  }),
  "value-not-a-number": ({ indicator, found }) => ({
    what: `Mätvärdet ”${found}” för indikatorn ${indicator} är inte ett tal.`,
    why: "Värdet räknas inte.",
    action: "Skriv ett tal, eller gör indikatorn Kvalitativ.",
  }),
};
