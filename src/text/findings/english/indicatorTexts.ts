import type { FindingTexts } from "../findingText";
import { PERIODICITY_WORDS } from "../workbookLists";
import { DESCRIPTION_PARTS, HOW_OFTEN } from "./partWords";

/** How indicators are described and measured. */
export const indicatorTexts: FindingTexts<
  "indicator-not-described" | "indicator-without-periodicity" | "measurement-overdue" | "factor-without-indicator"
> = {
  "indicator-not-described": ({ indicator, missing }, { name, header, list }) => ({
    what: `The indicator ${indicator} has no ${missing.map((part) => DESCRIPTION_PARTS[part]).join(" and no ")}.`,
    why: "Measurements can only be compared if they are made the same way every time.",
    action: `Fill in ${list(missing.map((part) => header("indicators", part)))} in ${name("indicators")}.`,
  }),
  "indicator-without-periodicity": ({ indicator }, { name, header, either }) => ({
    what: `The indicator ${indicator} has no periodicity.`,
    why: "One can not see when it is time to measure again.",
    action: `Choose ${either(Object.values(PERIODICITY_WORDS))} in the column ${header("indicators", "periodicity")} of ${name("indicators")}.`,
  }),
  "measurement-overdue": ({ indicator, period, periodicity, day }, words) => ({
    what: `The indicator ${indicator} is to be measured ${HOW_OFTEN[periodicity]}, but on the reference day ${words.day(day)} the latest measurement was from ${words.period(period)}.`,
    why: "The light shows how things were then, not how they are now.",
    action: `Add the new measurement to ${words.name("measurements")}, or change ${words.header("indicators", "periodicity")} in ${words.name("indicators")}.`,
  }),
  "factor-without-indicator": ({ factor }, { name, header }) => ({
    what: `The factor ${factor} has no indicator.`,
    why: "Without an indicator one can not follow how it is doing, so it is grey.",
    action: `Add an indicator to ${name("indicators")} and write ${factor} in the column ${header("indicators", "belongsTo")}.`,
  }),
};
