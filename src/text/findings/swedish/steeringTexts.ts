import type { FindingTexts } from "../findingText";

/** Steering measures and development initiatives. */
export const steeringTexts: FindingTexts<"steering-measure-without" | "initiative-incomplete"> = {
  "steering-measure-without": ({ measure, missing }, { name, header, list }) => {
    const state = header("steeringMeasures", "state");
    // Without a state nothing else is asked for.
    if (missing.includes("state")) {
      return {
        what: `Styrningsåtgärden ${measure} saknar ${state}.`,
        why: "Då syns inte om åtgärden är beslutad, genomförd och dokumenterad.",
        action: `Välj hur långt åtgärden har kommit i kolumnen ${state} i ${name("steeringMeasures")}.`,
      };
    }
    const parts = list(missing.map((part) => header("steeringMeasures", part)));
    return {
      what: `Styrningsåtgärden ${measure} har kommit så långt att mer ska vara ifyllt. Det som saknas är ${parts}.`,
      why: "Det ska gå att se i efterhand vem som beslutade åtgärden, när, och vad som gjordes.",
      action: `Fyll i ${parts} i ${name("steeringMeasures")}, eller rätta ${state}.`,
    };
  },
  "initiative-incomplete": ({ initiative, missing }, { name, header, list }) => {
    const parts = list(missing.map((part) => header("initiatives", part)));
    return {
      what: `Initiativet ${initiative} är inte helt beskrivet. Det som saknas är ${parts}.`,
      why: "Då syns inte hur långt initiativet har kommit eller vad det ska ge.",
      action: `Fyll i ${parts} i ${name("initiatives")}.`,
    };
  },
};
