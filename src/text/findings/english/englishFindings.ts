import type { FindingTexts } from "../findingText";
import { assignmentTexts } from "./assignmentTexts";
import { balanceTexts } from "./balanceTexts";
import { cellTexts } from "./cellTexts";
import { economyTexts } from "./economyTexts";
import { followUpTexts } from "./followUpTexts";
import { frameTexts } from "./frameTexts";
import { goalChainTexts } from "./goalChainTexts";
import { goalPartTexts } from "./goalPartTexts";
import { goalTexts } from "./goalTexts";
import { indicatorTexts } from "./indicatorTexts";
import { modelTexts } from "./modelTexts";
import { planTexts } from "./planTexts";
import { plausibilityTexts } from "./plausibilityTexts";
import { riskTexts } from "./riskTexts";
import { rowTexts } from "./rowTexts";
import { steeringTexts } from "./steeringTexts";
import { tableTexts } from "./tableTexts";
import { visionTexts } from "./visionTexts";
import { yearTexts } from "./yearTexts";

/** The text of every finding in English; a code without one does not compile. */
export const englishFindings: FindingTexts = {
  ...tableTexts,
  ...cellTexts,
  ...rowTexts,
  ...frameTexts,
  ...followUpTexts,
  ...goalTexts,
  ...goalChainTexts,
  ...goalPartTexts,
  ...visionTexts,
  ...planTexts,
  ...indicatorTexts,
  ...assignmentTexts,
  ...riskTexts,
  ...steeringTexts,
  ...yearTexts,
  ...economyTexts,
  ...balanceTexts,
  ...modelTexts,
  ...plausibilityTexts,
};
