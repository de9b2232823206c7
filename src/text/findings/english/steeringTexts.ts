import type { FindingTexts } from "../findingText";

/** Steering measures and development initiatives. */
export const steeringTexts: FindingTexts<"steering-measure-without" | "initiative-incomplete"> = {
  "steering-measure-without": ({ measure, missing }, { name, header, list }) => {
    const state = header("steeringMeasures", "state");
    // Without a state nothing else is asked for.
    if (missing.includes("state")) {
      return {
        what: `The steering measure ${measure} lacks ${state}.`,
        why: "One can not see whether the measure is decided, carried out and documented.",
        action: `Choose how far the measure has come in the column ${state} of ${name("steeringMeasures")}.`,
      };
    }
    const parts = list(missing.map((part) => header("steeringMeasures", part)));
    return {
      what: `The steering measure ${measure} has come so far that more should be filled in. What is missing is ${parts}.`,
      why: "One is to see afterwards who decided the measure, when, and what was done.",
      action: `Fill in ${parts} in ${name("steeringMeasures")}, or correct ${state}.`,
    };
  },
  "initiative-incomplete": ({ initiative, missing }, { name, header, list }) => {
    const parts = list(missing.map((part) => header("initiatives", part)));
    return {
      what: `The initiative ${initiative} is not fully described. What is missing is ${parts}.`,
      why: "One can not see how far the initiative has come or what it is to give.",
      action: `Fill in ${parts} in ${name("initiatives")}.`,
    };
  },
};
