import { combineTables } from "./combineTables";
import type { ModelExample } from "./modelExample";
import { activities } from "./sundsvall/activities";
import { followUp } from "./sundsvall/followUp";
import { goalIndicators } from "./sundsvall/goalIndicators";
import { goals } from "./sundsvall/goals";
import { missions } from "./sundsvall/missions";
import { money } from "./sundsvall/money";
import { plans } from "./sundsvall/plans";
import { population } from "./sundsvall/population";
import { results } from "./sundsvall/results";
import { steering } from "./sundsvall/steering";
import { structure } from "./sundsvall/structure";
import { year } from "./sundsvall/year";

/** Havssunda, a municipal group that does not exist, in Sundsvall's model: a plan under review, and follow-up by tertial. */
export const sundsvallModel: ModelExample = {
  title: "Havssunda – en påhittad kommunkoncern i Sundsvalls styr- och ledningsmodell",
  about: [
    "Kommunen, människorna och alla siffror är påhittade. Skriv gärna över dem med era egna.",
    "Grå rubriker skrivs av tillägget när du väljer Räkna om. Resten är dina.",
    "Styrpyramiden läses uppifrån i Mål: övergripande mål (Ö), verksamhetsmål (V) som bidrar till dem, och mål för grunduppdraget (G) bredvid. Framgångsfaktorer och indikatorer ses ur fyra perspektiv.",
    "2027 är ett år då Mål och resursplan bara ses över. Verksamheter utan Metod får därför förra ramen uppräknad med index; övriga följer sin Metod.",
    "Allt är uppföljt till och med andra tertialet, 31 augusti 2026. Belopp är i mnkr.",
    "Raderna med fel är få. Kolumnen Visar sist i tabellen säger vad varje sådan rad visar.",
  ],
  onTables: [
    {
      table: "Årshjul",
      shows: "Årshjul utan modellens händelser. Resultatanalysen görs två gånger; modellen vill ha ungefär tre.",
    },
  ],
  tables: combineTables(
    structure,
    population,
    money,
    followUp,
    results,
    goals,
    goalIndicators,
    plans,
    activities,
    missions,
    steering,
    year,
  ),
};
