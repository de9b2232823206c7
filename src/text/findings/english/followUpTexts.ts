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
    const deficit = `The forecast of ${unit} in ${words.period(period)} shows a deficit of ${amount(Math.abs(deviation))}`;
    const why = "A forecast with a deficit needs measures that handle it, or the frame is not kept.";
    if (measuresEffect === undefined || missing === undefined) {
      return {
        what: `${deficit}, and the measures that could be read do not cover it. How much is missing can not be computed.`,
        why,
        action: "Correct the rows of Åtgärder that could not be read and recalculate.",
      };
    }
    return {
      what: `${deficit}, and the measures cover ${amount(measuresEffect)}. ${amount(missing)} is missing.`,
      why,
      action: `Add measures for ${unit} to Åtgärder that together give ${amount(missing)} this year.`,
    };
  },
  "measure-without-effect": ({ measure }) => ({
    what: `${measure === undefined ? "A measure" : `The measure “${measure}”`} has no effect this year.`,
    why: "It covers nothing of the deficit.",
    action: "Fill in Effekt i år, or set Läge to Avförd.",
  }),
  "result-year-gap": ({ unit, year }) => ({
    what: `Årsresultat lacks ${year} for ${unit}.`,
    why: "A deficit can not be followed past a missing year.",
    action: `Add frame and outcome of ${unit} in ${year}.`,
  }),
  "recovery-not-computed": ({ unit }) => ({
    what: `The deficits of ${unit} could not be followed.`,
    why: "A row they are computed from could not be read or stands twice, so there is no telling what is left.",
    action: "Correct the row and recalculate.",
  }),
  "deficit-overdue": ({ unit, originYear, dueYear, remaining }, { amount }) => ({
    what: `${unit} has ${amount(remaining)} left of the deficit of ${originYear}, which was due in ${dueYear}.`,
    why: "The time to recover the deficit has run out.",
    action: "Bring the deficit to kommunfullmäktige: decide on an exemption or on how it is to be recovered.",
  }),
  "exemption-without-decision": ({ unit, year }) => ({
    what: `The exemption of ${unit} ${year} has no decision.`,
    why: "Only kommunfullmäktige can decide on exemptions, so it does not count.",
    action: "Fill in the decision, such as KF 2026-06-15 § 84.",
  }),
  "exemption-without-deficit": ({ unit, year }) => ({
    what: `The exemption is for ${unit} ${year}, which has no deficit.`,
    why: "The exemption has no effect.",
    action: "Check unit and year against Årsresultat, or remove the row.",
  }),
  "exemption-exceeds-deficit": ({ unit, year, exempted, deficit }, { amount }) => ({
    what: `The exemption for ${unit} ${year} is ${amount(exempted)}, more than the deficit of ${amount(deficit)}.`,
    why: "Only the deficit is exempted; the rest has no effect.",
    action: "Check the amount against the decision, or leave it empty if the whole deficit is exempted.",
  }),
};
