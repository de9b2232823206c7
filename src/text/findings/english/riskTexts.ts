import type { FindingTexts } from "../findingText";

/** Risks. */
export const riskTexts: FindingTexts<
  | "risk-without-type"
  | "risk-not-assessed"
  | "strategic-risk-without-factor"
  | "operational-risk-without-control"
  | "risk-limits-reversed"
> = {
  "risk-without-type": ({ risk }, { name, header }) => ({
    what: `The risk ${risk} is neither strategic nor operational.`,
    why: "Strategic risks are followed together with the factors, operational ones in the internal control plan. Without its kind the risk is in neither place.",
    action: `Choose Strategisk or Operativ in the column ${header("risks", "type")} of ${name("risks")}.`,
  }),
  "risk-not-assessed": ({ risk, missing }, { name, header, setting, list }) => {
    const parts = list(missing.map((part) => header("risks", part)));
    return {
      what: `The risk ${risk} is not assessed. What is missing is ${parts}.`,
      why: "The risk value is the probability times the consequence. If either is missing, the risk is grey.",
      action: `Fill in ${parts} in ${name("risks")}, with a step from 1 to the highest, which stands by ${setting("riskScale")} in ${name("settings")}.`,
    };
  },
  "strategic-risk-without-factor": ({ risk }, { name, header }) => ({
    what: `The strategic risk ${risk} is not tied to any factor.`,
    why: "Strategic risks are followed together with the factor that they threaten.",
    action: `Write the factor's id in the column ${header("risks", "factor")} of ${name("risks")}.`,
  }),
  "operational-risk-without-control": ({ risk }, { name, header }) => ({
    what: `The operational risk ${risk} has no control.`,
    why: "The internal control plan says what is to be controlled. Without that the risk can not be followed.",
    action: `Fill in ${header("risks", "control")} in ${name("risks")}.`,
  }),
  "risk-limits-reversed": ({ yellow, red }, { name, setting, number }) => ({
    what: `${setting("riskRed")} is ${number(red)}, less than ${setting("riskYellow")}, which is ${number(yellow)}.`,
    why: "No risk can then be yellow.",
    action: `Make ${setting("riskRed")} higher than ${setting("riskYellow")} in ${name("settings")}.`,
  }),
};
