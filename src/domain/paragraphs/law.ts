import type { Paragraph } from "../paragraph";

const DOCUMENT = "Kommunallag (2017:725)";

/**
 * The law that stands beside every model: kommunallagen, chapter 11, as it reads since 2024 (SFS 2023:642, when the
 * resultatreserv took the place of the resultatutjämningsreserv). Ids: `KL<chapter>:<paragraph>`.
 */
export const LAW = {
  "KL11:5": {
    document: DOCUMENT,
    paragraph: "11 kap. 5 §",
    quote:
      "Budgeten ska upprättas så att intäkterna överstiger kostnaderna. Undantag från andra stycket får göras 1. i den utsträckning som medel från en resultatreserv tas i anspråk enligt 14 §, eller 2. om det finns synnerliga skäl.",
  },
  "KL11:6": {
    document: DOCUMENT,
    paragraph: "11 kap. 6 §",
    quote:
      "Budgeten ska också innehålla en plan för ekonomin för en period av tre år. Budgetåret ska då alltid vara periodens första år.",
  },
  "KL11:12": {
    document: DOCUMENT,
    paragraph: "11 kap. 12 §",
    quote:
      "Om balanskravsresultatet enligt 11 kap. 10 § lagen (2018:597) om kommunal bokföring och redovisning för ett visst räkenskapsår är negativt, ska det regleras under de närmast följande tre åren. Fullmäktige ska anta en åtgärdsplan för hur regleringen ska ske. Beslut om reglering ska fattas senast i budgeten det tredje året efter det år då det negativa balanskravsresultatet uppkom.",
  },
  "KL11:13": {
    document: DOCUMENT,
    paragraph: "11 kap. 13 §",
    quote:
      "Fullmäktige får besluta att en reglering av ett negativt balanskravsresultat inte ska göras om det finns synnerliga skäl.",
  },
  "KL11:14": {
    document: DOCUMENT,
    paragraph: "11 kap. 14 §",
    quote:
      "Kommuner och regioner får i en resultatreserv reservera medel som får användas för att en god ekonomisk hushållning ska uppnås. Reservering får göras med högst ett belopp som motsvarar det lägsta av antingen den del av årets resultat eller den del av årets resultat efter balanskravsjusteringar enligt 11 kap. 10 § lagen (2018:597) om kommunal bokföring och redovisning, som överstiger 1. en procent av summan av skatteintäkter samt generella statsbidrag och utjämning, eller 2. två procent av summan av skatteintäkter samt generella statsbidrag och utjämning, om kommunen eller regionen har ett negativt eget kapital, inklusive ansvarsförbindelsen för pensionsförpliktelser. En reservering får göras om resultatreserven efter reserveringen uppgår till ett belopp som motsvarar högst fem procent av summan av skatteintäkter samt generella statsbidrag och utjämning.",
  },
  "KL11:16": {
    document: DOCUMENT,
    paragraph: "11 kap. 16 §",
    quote:
      "Fullmäktige ska behandla minst en delårsrapport som upprättats enligt 13 kap. 1 § lagen (2018:597) om kommunal bokföring och redovisning. Styrelsen ska inom två månader efter utgången av den period av räkenskapsåret som delårsrapporten omfattar överlämna delårsrapporten till fullmäktige och revisorer.",
  },
  "KL11:20": {
    document: DOCUMENT,
    paragraph: "11 kap. 20 §",
    quote:
      "Årsredovisningen ska lämnas över till fullmäktige och revisorerna snarast möjligt och senast den 15 april året efter det år som redovisningen avser.",
  },
} as const satisfies Record<string, Paragraph>;
