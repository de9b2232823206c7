import type { Paragraph } from "../paragraph";

const DOCUMENT = "Ledningsfilosofi och styrmodell för Timrå kommun";

/** The direction and plan of Timrå kommun's steering model (KS § 219 2018-08-21). Ids: `Ti-<letter>`. */
export const TIMRA = {
  "Ti-a": {
    document: DOCUMENT,
    paragraph: "Inriktning och uppdrag",
    quote:
      "Utgå från vision 2025 – styr på den, följ upp den i kommunfullmäktige genom att precisera ett fåtal mål/inriktningar",
  },
  "Ti-b": {
    document: DOCUMENT,
    paragraph: "Inriktning och uppdrag",
    quote:
      "Inriktningen i det fortsatta arbetet är att utgå från Agenda 2030 och de 17 globala målen för hållbar utveckling så som de har definierats där. Men, samtliga nämnder/förvaltningar behöver inte arbeta med samtliga mål utan bör kunna … peka ut ett mindre antal mål där de kan bidra till en hållbar global utveckling.",
  },
  "Ti-c": {
    document: DOCUMENT,
    paragraph: "Inriktning och uppdrag",
    quote:
      "Uppdra till nämnderna att precisera hur verksamheten enligt nämndens reglemente (inbegriper nationella regelverk och målsättningar) och preciserade uppdrag ska bidra till visionens fem områden och till för verksamheten relevanta globala mål",
  },
  "Ti-d": {
    document: DOCUMENT,
    paragraph: "Inriktning och uppdrag",
    quote:
      "Ramstyrning återinförs: Kommunfullmäktige tilldelar budgetram utifrån tillgängliga resurser, nämndernas uppdrag är att bedriva verksamheten inom dessa ramar och efter bästa förmåga, såsom nämnden definierar det, bidra till visionen och de globala målen",
  },
  "Ti-e": {
    document: DOCUMENT,
    paragraph: "Inriktning och uppdrag",
    quote:
      "I dagsläget saknas en tydlig koppling mellan vision, mål för god ekonomisk hushållning och definitionen av Hållbar utveckling utifrån ekologiskt, ekonomiskt och socialt perspektiv.",
  },
  "Ti-f": {
    document: DOCUMENT,
    paragraph: "Aktivitetsplan",
    quote:
      "Planeringsförutsättningar för budget och verksamhetsplan 2020 upprättas som tidigare i februari … I maj inleds budgetarbetet för 2020, enligt den gamla tidsplanen … I juni behandlas styrdokumentet i kommunfullmäktige (och i kommunstyrelsen i maj)",
  },
} as const satisfies Record<string, Paragraph>;
