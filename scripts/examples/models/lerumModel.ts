import { assignments } from "./lerum/assignments";
import { followUp } from "./lerum/followUp";
import { goals } from "./lerum/goals";
import { indicators } from "./lerum/indicators";
import { money } from "./lerum/money";
import { structure } from "./lerum/structure";
import { year } from "./lerum/year";
import type { ModelExample } from "./modelExample";

/** Ekdala, a municipality of 38 000 that does not exist, in Lerum's model: every check of the model fires once. */
export const lerumModel: ModelExample = {
  title: "Ekdala – en påhittad kommun med Lerums styrmodell",
  about: [
    "Kommunen, befattningarna och alla siffror är påhittade. Reglerna är Så styr vi Lerum.",
    "Kedjan i Mål: Vilja och mål (V, fyra år) förs över till budget (B, ett år och plan för två till) och därifrån till kommunstyrelsens verksamhetsplan (P, ett år). Verksamhetsplanens mål är kommunstyrelsens och riktade till kommundirektören. Uppdrag visar samma mål vidare ner till en enskild lärare, och tillbaka som återrapportering.",
    "Uppföljningen går till och med augusti 2026 (Avstämningsdag i Inställningar). Rapportgräns är 10 000 tkr: en större avvikelse rapporteras genast, vid sidan av rutinen.",
    "Det mesta är som det ska. Varje kontroll som modellen gör slår till på minst ett ställe, så att du ser hur ett fynd ser ut. De ställena är märkta i kolumnen Visar, som är en egen kolumn: tillägget läser den inte.",
    "Så läser du: gå blad för blad och börja med Visar. Välj Räkna om; fynden i panelen är de som står nedan. Rätta en rad, räkna om, och fyndet försvinner.",
    "Blå rubriker fyller du i. Grå rubriker skrivs av tillägget.",
  ],
  onTables: [
    {
      table: "Årshjul",
      shows: "Årshjul utan modellens händelser. Beslutet om kommunstyrelsens verksamhetsplan saknas.",
    },
  ],
  tables: { ...structure, ...money, ...followUp, ...goals, ...indicators, ...assignments, ...year },
};
