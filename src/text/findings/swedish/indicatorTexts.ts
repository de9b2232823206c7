import type { FindingTexts } from "../findingText";
import { PERIODICITY_WORDS } from "../workbookLists";
import { DESCRIPTION_PARTS, HOW_OFTEN } from "./partWords";

/** How indicators are described and measured. */
export const indicatorTexts: FindingTexts<
  "indicator-not-described" | "indicator-without-periodicity" | "measurement-overdue" | "factor-without-indicator"
> = {
  "indicator-not-described": ({ indicator, missing }, { name, header, list }) => ({
    what: `Indikatorn ${indicator} saknar ${list(missing.map((part) => DESCRIPTION_PARTS[part]))}.`,
    why: "Mätningar går bara att jämföra om de görs på samma sätt varje gång.",
    action: `Fyll i ${list(missing.map((part) => header("indicators", part)))} i ${name("indicators")}.`,
  }),
  "indicator-without-periodicity": ({ indicator }, { name, header, either }) => ({
    what: `Indikatorn ${indicator} saknar periodicitet.`,
    why: "Då går det inte att se när det är dags att mäta igen.",
    action: `Välj ${either(Object.values(PERIODICITY_WORDS))} i kolumnen ${header("indicators", "periodicity")} i ${name("indicators")}.`,
  }),
  "measurement-overdue": ({ indicator, period, periodicity, day }, words) => ({
    what: `Indikatorn ${indicator} ska mätas ${HOW_OFTEN[periodicity]}, men på avstämningsdagen den ${words.day(day)} var den senaste mätningen från ${words.period(period)}.`,
    why: "Ljuset visar hur det var då, inte hur det är nu.",
    action: `Lägg till den nya mätningen i ${words.name("measurements")}, eller ändra ${words.header("indicators", "periodicity")} i ${words.name("indicators")}.`,
  }),
  "factor-without-indicator": ({ factor }, { name, header }) => ({
    what: `Faktorn ${factor} har ingen indikator.`,
    why: "Utan indikator går det inte att följa hur det står till med den, så den är grå.",
    action: `Lägg till en indikator i ${name("indicators")} och skriv ${factor} i kolumnen ${header("indicators", "belongsTo")}.`,
  }),
};
