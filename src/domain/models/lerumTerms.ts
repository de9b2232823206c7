import type { Citation } from "../rule";
import type { Term } from "./steeringModel";
import { termsFrom } from "./terms";

export const RULE: Citation = ["L-a", "L-c", "L-d", "L-e", "L-g"];

const DOCUMENT = "Så styr vi Lerum";

/** The terms that Lerum's document explains, in its words and order. */
export const LERUM_TERMS: readonly Term[] = [
  ...termsFrom(`${DOCUMENT}, Bärande idéer och spelregler`, [
    ["Målstyrning", "verksamheten ska styras av tydliga mål eller tydliga uppdrag."],
    [
      "VAD-sidan",
      "Den som lägger ut uppdraget eller anger målet uttrycker ”vad som ska göras”. … VAD-sidan utformar målet eller uppdraget och styr verksamheten.",
    ],
    [
      "HUR-sidan",
      "Den som tar emot det tar ansvar för ”hur det ska gå till”. … HUR-sidan utför arbetet och har ansvar för återrapportering av resultatet.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT}, Varför målstyrning?`, [
    [
      "Styrning med instruktioner",
      "Motsatsen till att styra med mål, är att styra med instruktioner, det vill säga tala om för en medarbetare hur, han eller hon ska göra för att klara jobbet.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT}, Vision 2025, en del av målstyrningen`, [
    [
      "Vision",
      "Kommunens vision är kommunfullmäktiges mest övergripande styrdokument. Visionen anger riktmärke för kommunens verksamhet under de kommande 14 åren.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT}, Så styrs kommunen`, [
    [
      "Kommunfullmäktige",
      "Kommunfullmäktiges uppgift är att besluta om mål, kvalitet och inriktning för kommunens olika ansvarsområden.",
    ],
    [
      "God ekonomisk hushållning",
      "Det betyder att medborgarnas inbetalda skatter och avgifter - används till det som kommunfullmäktige bestämt och inget annat - används på ett effektivt sätt - används så att även kommande generationer kan räkna med en god samhällsservice, det så kallade generationsperspektivet",
    ],
    [
      "Vilja och mål",
      "I Vilja och mål finns kommunfullmäktiges mål och inriktningar för mandatperioden, alltså de fyra år som kommunfullmäktige har fått medborgarnas förtroende att leda kommunen.",
    ],
    [
      "Budget",
      "I budgeten beskriver kommunfullmäktige mål och inriktningar för ett år i taget och en plan för ytterligare två år. … Budget är kommunfullmäktiges uppdrag till kommunstyrelsen.",
    ],
    [
      "Kommunstyrelsen",
      "Kommunstyrelsen ska se till att de mål som kommunfullmäktige beslutat om för det närmaste året, och som står i budgeten, nås.",
    ],
    [
      "Verksamhetsplan",
      "Kommunstyrelsen har ett styrdokument, verksamhetsplanen. Den talar om vad som ska göras under året för att kommunfullmäktiges mål ska nås. Verksamhetsplanen är kommunstyrelsens uppdrag till personalen.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT}, Når vi målen och gör vi rätt saker?`, [
    [
      "Uppföljning",
      "Uppföljning av verksamhetens resultat görs för att kontrollera hur arbetet går, och för att kunna ta beslut om ändrad verksamhet om så behövs.",
    ],
  ]),
];
