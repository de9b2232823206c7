import type { Citation } from "../rule";
import type { Term } from "./steeringModel";
import { termsFrom } from "./terms";

export const RULE: Citation = ["Ti-a", "Ti-b", "Ti-c", "Ti-d", "Ti-e"];

const DOCUMENT = "Ledningsfilosofi och styrmodell för Timrå kommun";

/** The terms that Timrå's document explains, in its words. */
export const TIMRA_TERMS: readonly Term[] = [
  ...termsFrom(`${DOCUMENT}, Bakgrund`, [
    [
      "Ledningsfilosofi och styrmodell",
      "Modellen ska vara enkel, kortfattad och främja en politisk styrning och en träffsäker men enkel uppföljning för att se till att kommunen styr verksamheten mot visionen och ett fåtal prioriterade inriktningar/mål.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT}, Inriktning och uppdrag`, [
    [
      "Verksamhetsidé",
      "En verksamhetsidé ska formuleras utifrån denna inriktning (exempelvis livskvalitet för Timråborna).",
    ],
    ["Hållbar utveckling", "utifrån ekologiskt, ekonomiskt och socialt perspektiv"],
    ["Globala målen", "de 17 globala målen för hållbar utveckling så som de har definierats där"],
    [
      "Vision 2025",
      "Utgå från vision 2025 – styr på den, följ upp den i kommunfullmäktige genom att precisera ett fåtal mål/inriktningar",
    ],
    [
      "Ramstyrning",
      "Kommunfullmäktige tilldelar budgetram utifrån tillgängliga resurser, nämndernas uppdrag är att bedriva verksamheten inom dessa ramar och efter bästa förmåga, såsom nämnden definierar det, bidra till visionen och de globala målen",
    ],
  ]),
];
