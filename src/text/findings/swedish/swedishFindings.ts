import type { FindingTexts } from "../findingText";
import { cellTexts } from "./cellTexts";
import { followUpTexts } from "./followUpTexts";
import { frameTexts } from "./frameTexts";
import { goalTexts } from "./goalTexts";
import { rowTexts } from "./rowTexts";
import { tableTexts } from "./tableTexts";

/** The text of every finding in Swedish; a code without one does not compile. */
export const swedishFindings: FindingTexts = {
  ...tableTexts,
  ...cellTexts,
  ...rowTexts,
  ...frameTexts,
  ...followUpTexts,
  ...goalTexts,
};
