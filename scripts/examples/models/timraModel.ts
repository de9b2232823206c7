import { combineTables } from "./combineTables";
import type { ModelExample } from "./modelExample";
import { activities } from "./timra/activities";
import { committeeIndicators } from "./timra/committeeIndicators";
import { factors } from "./timra/factors";
import { followUp } from "./timra/followUp";
import { goals } from "./timra/goals";
import { missions } from "./timra/missions";
import { money } from "./timra/money";
import { overallIndicators } from "./timra/overallIndicators";
import { population } from "./timra/population";
import { results } from "./timra/results";
import { structure } from "./timra/structure";
import { year } from "./timra/year";

/** Älvnäs, a municipality that does not exist, in Timrå's model: a vision, a few goals, and frames from the money there is. */
export const timraModel: ModelExample = {
  title: "Älvnäs – en påhittad kommun i Timrås styrmodell",
  about: [
    "Kommunen, människorna och alla siffror är påhittade. Skriv gärna över dem med era egna.",
    "Grå rubriker skrivs av tillägget när du väljer Räkna om. Resten är dina.",
    "Fullmäktige styr på visionen med få mål. Varje nämnd säger själv hur den bidrar till visionens fem områden (Inställningar, Visionsområden) och väljer några av de 17 globala målen.",
    "Ramstyrning: Finansiering är pengarna som finns, Resultatmål det som ska bli kvar. Ramarna prövas mot båda.",
    "Avstämningsdag är tom i Inställningar. Allt prövas därför mot sista dagen i den senaste uppföljda perioden, 31 augusti 2026. Belopp är i tkr.",
    "Raderna med fel är få. Kolumnen Visar sist i tabellen säger vad varje sådan rad visar.",
  ],
  onTables: [
    {
      table: "Årshjul",
      shows: "Årshjul utan modellens händelser. Fullmäktiges uppföljning av visionen finns inte i årshjulet.",
    },
  ],
  tables: combineTables(
    structure,
    population,
    money,
    followUp,
    results,
    goals,
    overallIndicators,
    committeeIndicators,
    factors,
    activities,
    missions,
    year,
  ),
};
