import type { ModelExample } from "./modelExample";
import { activities } from "./tranemo/activities";
import { economy } from "./tranemo/economy";
import { followUp } from "./tranemo/followUp";
import { goals } from "./tranemo/goals";
import { indicators } from "./tranemo/indicators";
import { measurements } from "./tranemo/measurements";
import { money } from "./tranemo/money";
import { plans } from "./tranemo/plans";
import { population } from "./tranemo/population";
import { structure } from "./tranemo/structure";
import { year } from "./tranemo/year";

/** Björkdala, a municipality of 12 000 that does not exist, in Tranemo's model: every check of the model fires once. */
export const tranemoModel: ModelExample = {
  title: "Björkdala – en påhittad kommun med Tranemos styrmodell",
  about: [
    "Kommunen, människorna, namnen och alla siffror är påhittade. Reglerna är Styrmodell för Tranemo kommun.",
    "Boken visar ett helt år: budget 2027 med plan till 2029, och uppföljning till och med augusti 2026 (Avstämningsdag i Inställningar).",
    "Det mesta är som det ska. Varje kontroll som modellen gör slår till på minst ett ställe, så att du ser hur ett fynd ser ut. De ställena är märkta i kolumnen Visar, som är en egen kolumn: tillägget läser den inte.",
    "Så läser du: gå blad för blad och börja med Visar. Välj Räkna om; fynden i panelen är de som står nedan. Rätta en rad, räkna om, och fyndet försvinner.",
    "Blå rubriker fyller du i. Grå rubriker skrivs av tillägget.",
  ],
  onTables: [
    {
      table: "Årshjul",
      shows:
        "Årshjul utan planering eller uppföljning. Fas är tom i planeringens tre rader, så årshjulet har ingen planering.",
    },
    { table: "Årshjul", shows: "Årshjul utan modellens händelser. Dialogmöten saknas." },
  ],
  tables: {
    ...structure,
    ...population,
    ...money,
    ...followUp,
    ...goals,
    ...activities,
    ...indicators,
    ...measurements,
    ...plans,
    ...year,
    ...economy,
  },
};
