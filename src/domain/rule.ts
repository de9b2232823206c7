/**
 * The paragraphs that rules come from. A rule id is the product's own word for one rule of a steering document, of the
 * workbook contract (`WB`), or an assumption where the documents are silent (`A-n`). Citing an id that is not
 * registered here does not compile. Quotes are the document's own words, in full.
 */
export interface Paragraph {
  readonly document: string;
  readonly paragraph: string;
  readonly quote: string;
}

const TRANEMO = "Tranemo styrmodell";
const SUNDSVALL = "Sundsvalls styr- och ledningsmodell";

export const PARAGRAPHS = {
  "T1.3-a": {
    document: TRANEMO,
    paragraph: "1.3",
    quote:
      'Den horisontella styrningen får vi när varje nivå själv analyserar och identifierar sina utvecklingsområden; målen och uppdragen "skjuts" inte neråt i kedjan.',
  },
  "T3.2-a": {
    document: TRANEMO,
    paragraph: "3.2",
    quote:
      "Sektionerna inte får lägga fram en negativ prognos utan att samtidigt presentera åtgärder som hanterar underskottet.",
  },
  "T3.2-b": {
    document: TRANEMO,
    paragraph: "3.2",
    quote:
      "Sektionerna får inte bruka mer resurser än vad kommunfullmäktige tilldelat, om så ändå sker ska sektionerna inom de närmaste två åren hämta hem underskottet. Kommunfullmäktige kan besluta om avsteg från kravet i särskilda fall.",
  },
  "T3.2-c": {
    document: TRANEMO,
    paragraph: "3.2",
    quote:
      "De beräkningar som görs grundar sig dels i det kommunalekonomiska utjämningsystemets standardkostnad och dels utifrån kommunens befolkningsprognos.",
  },
  "T3.2-d": {
    document: TRANEMO,
    paragraph: "3.2",
    quote:
      "Eventuella över- eller underambitioner gällande verksamhetens kostnader eller annan prioritering av verksamheten särskiljs i budgetbeslutet av kommunfullmäktige.",
  },
  "T3.2-e": {
    document: TRANEMO,
    paragraph: "3.2",
    quote:
      "Budgetutskottet arbetar fram förslag till ekonomiska ramar för nästkommande tre år under budgetberedningen och bistår i arbetet av tjänstepersoner från förvaltningen.",
  },
  "T3.2-g": {
    document: TRANEMO,
    paragraph: "3.2",
    quote:
      "Ekonomin är överordnad verksamheten, vilket innebär att åtgärder ska vidtas för att efterleva ekonomiska ramar.",
  },
  "T3.3-b": {
    document: TRANEMO,
    paragraph: "3.3",
    quote: "För varje prioriterat utvecklingsmål ska det finnas aktiviteter som beskriver hur målet ska nås.",
  },
  "T3.3-c": {
    document: TRANEMO,
    paragraph: "3.3",
    quote:
      "För varje utvecklingsmål ska också indikatorer tas fram som indikerar graden av måluppfyllelse. Indikatorerna kan baseras både på kvantitativa och kvalitativa metoder.",
  },
  "T3.4-a": {
    document: TRANEMO,
    paragraph: "3.4",
    quote:
      "I syfte att kvalitetssäkra dessa faktorer ska en eller flera indikatorer utvecklas för varje kvalitetsfaktor.",
  },
  "S4-b": {
    document: SUNDSVALL,
    paragraph: "4",
    quote:
      "Information om verksamhetsresultaten sammanställs på ett sådant sätt att man enkelt, visuellt och lättfattligt ser om de visar rött, gult eller grönt.",
  },
  "S4-d": {
    document: SUNDSVALL,
    paragraph: "4, fotnot 5",
    quote:
      "Information om verksamhetsresultaten kan avse utfall av indikatorer/nyckeltal/mått, kvalitativa helhetsbedömningar eller andra typer av information som bedöms relevant.",
  },
  "Ti-d": {
    document: "Ledningsfilosofi och styrmodell för Timrå kommun",
    paragraph: "Inriktning och uppdrag",
    quote:
      "Ramstyrning återinförs: Kommunfullmäktige tilldelar budgetram utifrån tillgängliga resurser, nämndernas uppdrag är att bedriva verksamheten inom dessa ramar",
  },
  "A-1": {
    document: "Tilläggets antaganden",
    paragraph: "A-1",
    quote: "Ett överskott hämtar hem det äldsta öppna underskottet först och aldrig sitt eget års.",
  },
  "A-2": {
    document: "Tilläggets antaganden",
    paragraph: "A-2",
    quote: "Ett undantag minskar sitt underskott innan något överskott gör det.",
  },
  "A-3": {
    document: "Tilläggets antaganden",
    paragraph: "A-3",
    quote:
      "Åtgärder räknas med sin effekt i år. Föreslagna, beslutade, pågående och genomförda räknas; avförda och de som redan är inräknade i prognosen räknas inte.",
  },
  "A-4": {
    document: "Tilläggets antaganden",
    paragraph: "A-4",
    quote: "Effekterna ska tillsammans nå underskottet; belopp jämförs i hela ören.",
  },
  "A-5": {
    document: "Tilläggets antaganden",
    paragraph: "A-5",
    quote: "Saknade uppgifter är grå, aldrig noll och aldrig gröna, och lämnar varje nämnare.",
  },
  "A-6": {
    document: "Tilläggets antaganden",
    paragraph: "A-6",
    quote: "Summor lägger ihop oavrundade värden; bara det som visas avrundas.",
  },
  "A-7": {
    document: "Tilläggets antaganden",
    paragraph: "A-7",
    quote: "Ett budgetårs volym är medelvärdet av folkmängden vid de två årsskiftena runt året, om inget annat valts.",
  },
  WB: {
    document: "Arbetsbokens kontrakt",
    paragraph: "Tabeller och kolumner",
    quote: "Tilläggets egna regler för hur tabellerna skrivs, så att inget värde läses fel.",
  },
} as const satisfies Record<string, Paragraph>;

export type RuleId = keyof typeof PARAGRAPHS;

/** A citation names at least one registered paragraph. */
export type Citation = readonly [RuleId, ...RuleId[]];
