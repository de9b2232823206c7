import type { FindingTexts } from "../findingText";

/** Forecasts, measures and deficits. */
export const followUpTexts: FindingTexts<
  | "forecast-needs-measures"
  | "measure-without-effect"
  | "result-year-gap"
  | "recovery-not-computed"
  | "deficit-overdue"
  | "exemption-without-decision"
  | "exemption-without-deficit"
  | "exemption-exceeds-deficit"
> = {
  "forecast-needs-measures": ({ unit, period, deviation, measuresEffect, missing }, words) => {
    const { amount } = words;
    const when = `${period.kind === "year" ? "" : " i"} ${words.period(period)}`;
    const deficit = `Prognosen för ${unit}${when} visar ett underskott på ${amount(Math.abs(deviation))}`;
    const why = "En prognos med underskott behöver åtgärder som hanterar det, annars hålls inte ramen.";
    if (measuresEffect === undefined || missing === undefined) {
      return {
        what: `${deficit}, och de åtgärder som kunde läsas täcker det inte. Hur mycket som saknas går inte att räkna.`,
        why,
        action: "Rätta raderna i Åtgärder som inte kunde läsas och räkna om.",
      };
    }
    return {
      what: `${deficit}, och åtgärderna täcker ${amount(measuresEffect)}. ${amount(missing)} saknas.`,
      why,
      action: `Lägg till åtgärder för ${unit} i Åtgärder som tillsammans ger ${amount(missing)} i år.`,
    };
  },
  "measure-without-effect": ({ measure }) => ({
    what: `${measure === undefined ? "En åtgärd" : `Åtgärden ”${measure}”`} har ingen effekt i år angiven.`,
    why: "Den täcker inget av underskottet.",
    action: "Fyll i Effekt i år, eller sätt Läge till Avförd.",
  }),
  "result-year-gap": ({ unit, year }) => ({
    what: `Årsresultat saknar ${year} för ${unit}.`,
    why: "Ett underskott kan inte följas förbi ett år som saknas.",
    action: `Lägg till ram och utfall ${year} för ${unit}.`,
  }),
  "recovery-not-computed": ({ unit }) => ({
    what: `Underskotten för ${unit} kunde inte följas.`,
    why: "En rad som de räknas från kunde inte läsas eller finns två gånger, så det går inte att veta vad som är kvar.",
    action: "Rätta raden och räkna om.",
  }),
  "deficit-overdue": ({ unit, originYear, dueYear, remaining }, { amount }) => ({
    what: `${unit} har kvar ${amount(remaining)} av underskottet ${originYear}, som skulle vara hämtat ${dueYear}.`,
    why: "Fristen att hämta hem underskottet har gått ut.",
    action: "Ta upp underskottet i kommunfullmäktige: besluta om undantag eller hur det ska hämtas hem.",
  }),
  "exemption-without-decision": ({ unit, year }) => ({
    what: `Undantaget för ${unit} ${year} saknar beslut.`,
    why: "Bara kommunfullmäktige kan besluta om undantag, så det räknas inte.",
    action: "Fyll i beslutet, till exempel KF 2026-06-15 § 84.",
  }),
  "exemption-without-deficit": ({ unit, year }) => ({
    what: `Undantaget gäller ${unit} ${year}, men där finns inget underskott.`,
    why: "Undantaget har ingen verkan.",
    action: "Kontrollera enhet och år mot Årsresultat, eller ta bort raden.",
  }),
  "exemption-exceeds-deficit": ({ unit, year, exempted, deficit }, { amount }) => ({
    what: `Undantaget för ${unit} ${year} är ${amount(exempted)}, mer än underskottet på ${amount(deficit)}.`,
    why: "Bara underskottet undantas; resten har ingen verkan.",
    action: "Kontrollera beloppet mot beslutet, eller lämna det tomt om hela underskottet undantas.",
  }),
};
