import type { Paragraph } from "../paragraph";

const DOCUMENT = "Sundsvalls styr- och ledningsmodell";

/**
 * Styr- och ledningsmodell för Sundsvalls kommunkoncern, fixed by kommunfullmäktige 2017-09-25 (KS-2015-00754).
 * Ids: `S<chapter>-<letter>`.
 */
export const SUNDSVALL = {
  "S1-a": {
    document: DOCUMENT,
    paragraph: "1 och fotnot 2",
    quote:
      "Modellen gäller hela koncernen och alla verksamheter. … Med kommunkoncernen avses här samtliga nämnder och förvaltningar i Sundsvalls kommun, och samtliga styrelser och verksamhet i helägda bolag i Stadsbackenkoncernen.",
  },
  "S3-a": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "Varje organisatorisk nivå, från kommunfullmäktige till nämnder, bolagsstyrelser och förvaltningar och ner till avdelningar, enheter och grupper, kan skapa sin egen styrpyramid genom att fylla den med innehåll som är relevant för deras uppdrag och roll. De bägge översta delarna, vision och övergripande mål, är dock gemensamma för alla.",
  },
  "S3-b": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "Det innebär att de övergripande målen måste vara sådana att vi kan följa upp eller mäta om vi har nått dessa resultat.",
  },
  "S3-c": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "Verksamhetsmål ska beskriva hur den aktuella verksamheten avser att bidra till kommunfullmäktiges övergripande mål oavsett på vilken nivå verksamhetsmålen formuleras. På så sätt skapas en röd tråd genom kommunens organisation.",
  },
  "S3-d": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "Parallellt med verksamhetsmålen, som alltså blir färgade av kommunfullmäktiges vision och övergripande mål, har varje verksamhet också att fullgöra sitt grunduppdrag. … Ibland är målen för grunduppdraget desamma som verksamhetsmålen. Men tanken är att verksamhetsmålen ska vara mer inriktade på styrning, prioritering och utveckling, medan grunduppdraget handlar mer om kvalitetssäkrad leverans och rättssäkerhet.",
  },
  "S3-e": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "Planerna ska minst innehålla - Hänvisning till aktuella styrdokument - Beskrivning av framgångsfaktorer (åtgärder och aktiviteter formuleras på förvaltningsnivå) - Indikatorer (se nedan)",
  },
  "S3-f": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "För att säkerställa en balans i styrningen ser vi framgångsfaktorerna ur fyra perspektiv: Medborgare och brukare … Medarbetare … Process och verksamhet … Ekonomi",
  },
  "S3-g": {
    document: DOCUMENT,
    paragraph: "3",
    quote:
      "De ska väljas ut både för verksamhetsmålen och grunduppdraget. Det är lämpligt att välja indikatorer inom alla de fyra perspektiv vi beskrivit ovan: medborgare och brukare, medarbetare, process och verksamhet samt ekonomi.",
  },
  "S4-a": {
    document: DOCUMENT,
    paragraph: "4",
    quote:
      "Mål och resursplanen nyskapas vartannat år, vilket innebär en grundlig och omfattande arbetsinsats för både förtroendevalda och tjänstemän. Vartannat år sker i stället en översyn som kan vara av karaktären teknisk uppräkning, men andra uppdateringar kan också göras.",
  },
  "S4-b": {
    document: DOCUMENT,
    paragraph: "4",
    quote:
      "Information om verksamhetsresultaten sammanställs på ett sådant sätt att man enkelt, visuellt och lättfattligt ser om de visar rött, gult eller grönt.",
  },
  "S4-c": {
    document: DOCUMENT,
    paragraph: "4",
    quote:
      "Utifrån denna sammanställning görs en resultatanalys. Analysen ska dels avse de övergripande målen, dels verksamhetsmålen och dels grunduppdraget. En sådan analys bör göras ungefär tre gånger per år. … Vad har blivit bra och inte? Finns det avvikelser? - Vad beror resultaten (såväl bra som dåliga) på?",
  },
  "S4-d": {
    document: DOCUMENT,
    paragraph: "4, fotnot 5",
    quote:
      "Information om verksamhetsresultaten kan avse utfall av indikatorer/nyckeltal/mått, kvalitativa helhetsbedömningar eller andra typer av information som bedöms relevant.",
  },
  "S4-e": {
    document: DOCUMENT,
    paragraph: "4",
    quote:
      "Utifrån resultatanalysen formuleras förslag till styrningsåtgärder. De kan avse alla steg i processen. På övergripande nivå tillställs kommunfullmäktige de föreslagna åtgärderna för beslut. Därefter ska ändringarna verkställas, och detta ska dokumenteras.",
  },
  "S5-a": {
    document: DOCUMENT,
    paragraph: "5",
    quote:
      "Modellen innehåller gemensamma, systematiska arbetssätt. De används som stöd när kommunkoncernen - Fångar in och hanterar idéer till utveckling - Värderar nyttan av förändringar som föreslås - Analyserar och planerar förändringsarbetet - Föreslår och utformar lösningar - Genomför förändringar - Säkerställer nytta och effekter - Gör det nya till vardag",
  },
} as const satisfies Record<string, Paragraph>;
