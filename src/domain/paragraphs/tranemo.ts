import type { Paragraph } from "../paragraph";

const DOCUMENT = "Tranemo styrmodell";

/** Styrmodell för Tranemo kommun, fixed by kommunfullmäktige 2020-10-12 (KS/2020:312). Ids: `T<paragraph>-<letter>`. */
export const TRANEMO = {
  "T0-a": {
    document: DOCUMENT,
    paragraph: "ingressen",
    quote:
      "Alla beslut som rör barn ska vara barnrättsbaserade i enlighet med barnkonventionen. Beslut ska alltid föregås av prövning av barnets bästa och i större frågor samt vid beslut som kan ha negativ inverkan på barnet/barnen, ska föregås av en barnkonsekvensanalys.",
  },
  "T1.3-a": {
    document: DOCUMENT,
    paragraph: "1.3",
    quote:
      'Den horisontella styrning får vi när varje nivå själv analyserar och identifierar sina utvecklingsområden; målen och uppdragen "skjuts" inte neråt i kedjan.',
  },
  "T3.1-a": {
    document: DOCUMENT,
    paragraph: "3.1",
    quote:
      "Beskrivning av grunduppdraget ska omfatta: - Beskrivning av grunduppdraget i form av en verksamhetsidé - Beskrivning av vilka kommunala och statliga styrdokument som är av särskild betydelse för verksamheten - Beskrivning av vad den kommunala visionen betyder för verksamheten och hur man arbetar för att nå den. - Beskrivning av samarbetspartners av särskild betydelse för verksamheten",
  },
  "T3.2-a": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Sektionerna inte får lägga fram en negativ prognos utan att samtidigt presentera åtgärder som hanterar underskottet.",
  },
  "T3.2-b": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Sektionerna får inte bruka mer resurser än vad kommunfullmäktige tilldelat, om så ändå sker ska sektionerna inom de närmaste två åren hämta hem underskottet. Kommunfullmäktige kan besluta om avsteg från kravet i särskilda fall.",
  },
  "T3.2-c": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "I Tranemo kommun fördelas resurser till verksamheterna utifrån volymer och dess förväntade kostnad, utgångspunkt är i de verksamheter som direkt påverkas av förändrade volymer och dess förväntade kostnad. De beräkningar som görs grundar sig dels i det kommunalekonomiska utjämningsystemets standardkostnad och dels utifrån kommunens befolkningsprognos.",
  },
  "T3.2-d": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Eventuella över- eller underambitioner gällande verksamhetens kostnader eller annan prioritering av verksamheten särskiljs i budgetbeslutet av kommunfullmäktige.",
  },
  "T3.2-e": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Kommunfullmäktige fastställer årligen kommunens budget. Där fastställs prioriterade mål och ekonomiska ramar. … Budgetutskottet arbetar fram förslag till ekonomiska ramar för nästkommande tre år under budgetberedningen och bistår i arbetet av tjänstepersoner från förvaltningen.",
  },
  "T3.2-f": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Mål för god ekonomisk hushållning ur ett finansiellt perspektiv identifieras inte i styrmodellen utan beslutas från tid till annan av kommunfullmäktige. Detta medför att mål kan justeras utan att styrmodellen behöver revideras.",
  },
  "T3.2-g": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Ekonomin är överordnad verksamheten, vilket innebär att åtgärder ska vidtas för att efterleva ekonomiska ramar.",
  },
  "T3.2-h": {
    document: DOCUMENT,
    paragraph: "3.2",
    quote:
      "Det arbete som bedrivs varje år kan sammanfattas i ett årshjul. Det kan i sin tur delas in i två huvudsakliga faser, planering och uppföljning.",
  },
  "T3.3-a": {
    document: DOCUMENT,
    paragraph: "3.3",
    quote:
      "Med utgångspunkt från kommunens och verksamheternas grunduppdrag genomförs nulägesanalys och omvärldsanalys som syftar till att identifiera prioriterade utvecklingsmål. Detta görs på varje organisatorisk nivå utifrån det uppdrag och de förutsättningar respektive verksamhet har.",
  },
  "T3.3-b": {
    document: DOCUMENT,
    paragraph: "3.3",
    quote:
      "För varje prioriterat utvecklingsmål ska det finnas aktiviteter som beskriver hur målet ska nås. Aktiviteter ska på alla organisatoriska nivåer arbetas fram av tjänstepersoner.",
  },
  "T3.3-c": {
    document: DOCUMENT,
    paragraph: "3.3",
    quote:
      "För varje utvecklingsmål ska också indikatorer tas fram som indikerar graden av måluppfyllelse. Indikatorerna kan baseras både på kvantitativa och kvalitativa metoder.",
  },
  "T3.4-a": {
    document: DOCUMENT,
    paragraph: "3.4",
    quote:
      "Med utgångspunkt från kommunens och verksamheternas grunduppdrag ska faktorer som är kritiska för kvaliteten identifieras och definieras. … I syfte att kvalitetssäkra dessa faktorer ska en eller flera indikatorer utvecklas för varje kvalitetsfaktor.",
  },
  "T3.4-b": {
    document: DOCUMENT,
    paragraph: "3.4",
    quote:
      "Indikatorerna ska regelbundet mätas och följas upp och periodicitet styrs av faktors vikt, relevans och möjlighet att mäta.",
  },
  "T3.5-a": {
    document: DOCUMENT,
    paragraph: "3.5",
    quote:
      "Processen omfattar delprocesserna: - Analys av förutsättningar och resultat (Nulägesanalys) - Planering och prioritering (Planera och skapa verksamhetsplan) - Uppföljning och säkerställande av genomförande (Dialogmöten)",
  },
  "T3.6-a": {
    document: DOCUMENT,
    paragraph: "3.6",
    quote:
      "Syftet med dialogmöten är dels att skapa relation mellan överordnad och rapporterande chef, att ge gemensamma bilder samt att ge ett visat intresse för den rapporterande chefens uppdrag. Dialogen skapar också kontroll eftersom dialogen tydligt visar om överordnad- och rapporterande chef har samma bild av uppdraget och vilka resultat verksamheten har.",
  },
  "T4-a": {
    document: DOCUMENT,
    paragraph: "4",
    quote:
      "Grundprincipen för samspelet mellan ledande politiker och tjänstepersoner är att politiker fokuserar på vad och när-frågor (det resultat som ska uppnås, uppdrag som ska utföras samt när och inom vilka ramar) medan tjänstepersoner fokuserar på hur och vem-frågor (hur arbetet ska bedrivas samt ledas och fördelas).",
  },
  "T5.2-a": {
    document: DOCUMENT,
    paragraph: "5.2",
    quote:
      "Uppsikten utövas genom: - Analys av förutsättningar (och omvärld) - Uppföljning av vision, värdegrund, mål och indikatorer samt uppdrag - Uppföljning av finansiella mål och budget - Uppföljning av kvalitetsfaktorer och kvalitetsindikatorer - Uppföljning av intern kontroll och riskanalyser",
  },
  "T6-a": {
    document: DOCUMENT,
    paragraph: "6",
    quote:
      "Med strategiska risker avses att verksamheten bedrivs på ett effektivt sätt och med hög kvalitet. Detta kan hanteras inom ramen för kritiska kvalitetsfaktorer och indikatorer i styrmodellen. … De strategiska riskerna hanteras inom ramen för styrmodellen medan det upprättas en särskild intern kontrollplan för de operativa riskerna.",
  },
  "T7-a": {
    document: DOCUMENT,
    paragraph: "7",
    quote:
      "För alla indikatorer behövs en mätmetod (kvalitativ eller kvantitativ). … Varje indikator ska ha beskrivning för mätmetod och rutin för mätningens genomförande.",
  },
  "T7-b": {
    document: DOCUMENT,
    paragraph: "7",
    quote:
      "Begreppslista Vision … Värdegrund … Statlig styrning … Kommunal styrning … Verksamhetens grunduppdrag … Ekonomistyrning … Verksamhetsplan … Prioriterat utvecklingsmål … Aktivitet … Indikator … Kritisk … Kvalitetsfaktor … Kvalitetsindikator",
  },
} as const satisfies Record<string, Paragraph>;
