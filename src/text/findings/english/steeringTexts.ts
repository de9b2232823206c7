import type { FindingTexts } from "../findingText";

/** Steering measures and development initiatives. */
export const steeringTexts: FindingTexts<"steering-measure-without" | "initiative-incomplete"> = {
  "steering-measure-without": ({ measure, missing }, { name, header, list }) => {
    const parts = list(missing.map((part) => header("steeringMeasures", part)));
    return {
      what: `The steering measure ${measure} has come so far that more should be filled in. What is missing is ${parts}.`,
      why: "One is to see afterwards who decided the measure, when, and what was done.",
      action: `Fill in ${parts} in ${name("steeringMeasures")}, or correct ${header("steeringMeasures", "state")}.`,
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
