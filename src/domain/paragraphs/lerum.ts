import type { Paragraph } from "../paragraph";

const DOCUMENT = "Så styr vi Lerum";

/** Så styr vi Lerum, the model for steering and follow-up of Lerums kommun (2011). Ids: `L-<letter>`. */
export const LERUM = {
  "L-a": {
    document: DOCUMENT,
    paragraph: "Bärande idéer och spelregler",
    quote:
      "Mål och uppdrag ska alltid riktas till en utpekad mottagare. Denna relation mellan uppdragsgivare och uppdragstagare ska vara tydlig genom hela styrkedjan, från kommunfullmäktige ner till en enskild anställd.",
  },
  "L-b": {
    document: DOCUMENT,
    paragraph: "Målstyrning kräver tydliga uppdrag",
    quote:
      "Kommunens chefer har ansvar för att de politiska målen blir till verklighet i kommunens olika verksamheter. Detta sker bland annat genom att kommunens chefer lägger ut tydliga och uppföljningsbara uppdrag i sina verksamheter, som har ursprung i de politiska målen.",
  },
  "L-c": {
    document: DOCUMENT,
    paragraph: "Bärande idéer och spelregler",
    quote:
      "VAD-sidan utformar målet eller uppdraget och styr verksamheten. HUR-sidan utför arbetet och har ansvar för återrapportering av resultatet.",
  },
  "L-d": {
    document: DOCUMENT,
    paragraph: "Så styrs kommunen",
    quote:
      "I Vilja och mål finns kommunfullmäktiges mål och inriktningar för mandatperioden, alltså de fyra år som kommunfullmäktige har fått medborgarnas förtroende att leda kommunen. … I budgeten beskriver kommunfullmäktige mål och inriktningar för ett år i taget och en plan för ytterligare två år. … Kommunstyrelsen har ett styrdokument, verksamhetsplanen. Den talar om vad som ska göras under året för att kommunfullmäktiges mål ska nås.",
  },
  "L-e": {
    document: DOCUMENT,
    paragraph: "Når vi målen och gör vi rätt saker?",
    quote:
      "Uppföljning till kommunfullmäktiges sker två gånger per år, efter sommaren och efter nyår. … Uppföljningen till kommunstyrelsen sker i stort sett månadsvis. … Kommunstyrelsen upprättar årligen en plan för hur uppföljningen ska ske, eftersom det inte är meningsfullt att behandla alla områden varje månad.",
  },
  "L-f": {
    document: DOCUMENT,
    paragraph: "Når vi målen och gör vi rätt saker?",
    quote:
      "Men dessutom är det viktigt att vid sidan av rutinerna aktivt rapportera större avvikelser, eller oförutsedda händelser av vikt. … Vid sidan om den planerade uppföljningen lämnar kommundirektör rapport till kommunstyrelsen så fort större avvikelser från plan inträffar, eller i övrigt oförutsedda händelser av vikt.",
  },
  "L-g": {
    document: DOCUMENT,
    paragraph: "God ekonomisk hushållning",
    quote:
      "Det betyder att medborgarnas inbetalda skatter och avgifter - används till det som kommunfullmäktige bestämt och inget annat - används på ett effektivt sätt - används så att även kommande generationer kan räkna med en god samhällsservice, det så kallade generationsperspektivet",
  },
  "L-h": {
    document: DOCUMENT,
    paragraph: "Så styrs kommunen",
    quote: "Beslut om nästa års budget, och om skatter och avgifter, tas i juni varje år.",
  },
} as const satisfies Record<string, Paragraph>;
