import type { Citation } from "../rule";
import type { Term } from "./steeringModel";
import { termsFrom } from "./terms";

export const RULE: Citation = ["S1-a", "S3-a", "S3-b", "S3-c", "S3-d", "S3-e", "S3-f", "S3-g", "S4-a", "S4-d"];

const DOCUMENT = "Sundsvalls styr- och ledningsmodell";

/** The terms that Sundsvall's document explains, in its words and order. */
export const SUNDSVALL_TERMS: readonly Term[] = [
  ...termsFrom(`${DOCUMENT} 1`, [
    [
      "Styrpyramiden",
      "en övergripande bild som tydliggör vår uppgift, vad vi ska åstadkomma och hur det ska följas upp",
    ],
    [
      "Styra och leda kommunkoncernen",
      "en process som omsätter styrpyramiden i vardagsverksamhet, för att säkra god styrbarhet, dialog och möjligheten att se och agera på resultat",
    ],
    [
      "Utveckla kommunkoncernen",
      "en modell som hjälper oss att arbeta med utveckling systematiskt, och med fokus på nytta och effekter.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT} 2, fotnot 1`, [
    [
      "Resultat",
      "Med ordet resultat avses i detta dokument dels verksamhetsresultat och effekter hos dem vi är till för, dels ekonomiska resultat.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT} 2, fotnot 2`, [
    [
      "Kommunkoncernen",
      "Med kommunkoncernen avses här samtliga nämnder och förvaltningar i Sundsvalls kommun, och samtliga styrelser och verksamhet i helägda bolag i Stadsbackenkoncernen.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT} 3`, [
    [
      "Vision",
      "Visionen beskriver ett framtida önskat läge. Det handlar om vår långsiktiga riktning - vart vi ska. En vision ska ha lång livslängd och bör delas av hela det politiska spektrats representanter.",
    ],
    [
      "Övergripande mål",
      "De övergripande målen är kommunfullmäktiges konkretisering av visionen på några års sikt, till exempel per mandatperiod. Målen ska göra det tydligt vilka områden som ska prioriteras.",
    ],
    [
      "Verksamhetsmål",
      "Verksamhetsmål ska beskriva hur den aktuella verksamheten avser att bidra till kommunfullmäktiges övergripande mål oavsett på vilken nivå verksamhetsmålen formuleras.",
    ],
    [
      "Grunduppdrag",
      "I många verksamheter är det formulerat i lagstiftning eller genom statlig styrning. Dessutom har varje verksamhet att följa sin nämnds reglemente, där grunduppdraget finns beskrivet (för kommunala bolag avses här ägardirektivet).",
    ],
    [
      "Plan",
      "I planer beskriver vi hur verksamheten ska arbeta för att bidra till de övergripande målen, samt hur vi ska arbeta för att klara grunduppdraget.",
    ],
    [
      "Framgångsfaktor",
      "Framgångsfaktorer beskriver det som är avgörande för att nå de övergripande målen. Vad måste vi vara bra på?",
    ],
    [
      "Medborgare och brukare",
      "hur upplever de vi är till för våra tjänster? Här kan exempelvis brukarnöjdhet, tillgänglighet och demokratifrågor ingå.",
    ],
    ["Medarbetare", "har medarbetarna hållbara förutsättningar att skapa en bra verksamhet?"],
    ["Process och verksamhet", "möjliggör våra egna arbetssätt effektiva tjänster av rätt kvalitet?"],
    [
      "Ekonomi",
      "sätter ramarna för vilka resurser som finns. Hur används resurserna på det mest effektiva och långsiktigt hållbara sättet?",
    ],
    [
      "Indikator",
      "Indikatorer beskriver om verksamheten är på väg i rätt riktning. Indikatorer kan vara av många slag. Alltifrån kvalitativa bedömningar till nyckeltal, mått och jämförelser av olika slag",
    ],
  ]),
  ...termsFrom(`${DOCUMENT} 4`, [
    [
      "Mål och resursplan",
      "Målen fastställs av kommunfullmäktige i en Mål och resursplan. Där beskrivs också aktuella styrdokument som krävs för att nå målen, liksom framgångsfaktorer, indikatorer och övergripande resursfördelning.",
    ],
    [
      "Styrningsåtgärd",
      "Utifrån resultatanalysen formuleras förslag till styrningsåtgärder. De kan avse alla steg i processen.",
    ],
  ]),
  ...termsFrom(`${DOCUMENT} 4, fotnot 5`, [
    [
      "Verksamhetsresultat",
      "Information om verksamhetsresultaten kan avse utfall av indikatorer/nyckeltal/mått, kvalitativa helhetsbedömningar eller andra typer av information som bedöms relevant.",
    ],
  ]),
];
