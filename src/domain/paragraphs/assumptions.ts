import type { Paragraph } from "../paragraph";

const DOCUMENT = "Tilläggets antaganden";

/**
 * The add-in's own rules, where the steering documents are silent: the assumptions of `docs/assumptions.md` (`A-n`) and
 * the workbook contract (`WB`). The quotes are the add-in's own wording.
 */
export const ASSUMPTIONS = {
  "A-1": {
    document: DOCUMENT,
    paragraph: "A-1",
    quote: "Ett överskott hämtar hem det äldsta öppna underskottet först och aldrig sitt eget års.",
  },
  "A-2": {
    document: DOCUMENT,
    paragraph: "A-2",
    quote: "Ett undantag minskar sitt underskott innan något överskott gör det.",
  },
  "A-3": {
    document: DOCUMENT,
    paragraph: "A-3",
    quote:
      "Åtgärder räknas med sin effekt i år. Föreslagna, beslutade, pågående och genomförda räknas; avförda och de som redan är inräknade i prognosen räknas inte.",
  },
  "A-4": {
    document: DOCUMENT,
    paragraph: "A-4",
    quote: "Effekterna ska tillsammans nå underskottet; belopp jämförs i hela ören.",
  },
  "A-5": {
    document: DOCUMENT,
    paragraph: "A-5",
    quote: "Saknade uppgifter är grå, aldrig noll och aldrig gröna, och lämnar varje nämnare.",
  },
  "A-6": {
    document: DOCUMENT,
    paragraph: "A-6",
    quote: "Summor lägger ihop oavrundade värden; bara det som visas avrundas.",
  },
  "A-7": {
    document: DOCUMENT,
    paragraph: "A-7",
    quote: "Ett budgetårs volym är medelvärdet av folkmängden vid de två årsskiftena runt året, om inget annat valts.",
  },
  "A-8": {
    document: DOCUMENT,
    paragraph: "A-8",
    quote:
      "Avstämningsdagen är den som står i Inställningar; är den tom, sista dagen i den senaste period som har prognos eller utfall i Uppföljning, annars i Mätvärden. Kontroller av vad som är försenat görs mot den dagen.",
  },
  "A-9": {
    document: DOCUMENT,
    paragraph: "A-9",
    quote: "Där ett styrdokument inte nämner någon återhämtningstid är den två år.",
  },
  "A-10": {
    document: DOCUMENT,
    paragraph: "A-10",
    quote: "Där ett styrdokument inte säger något om det går ekonomin före målen i en enhets samlade ljus.",
  },
  "A-11": {
    document: DOCUMENT,
    paragraph: "A-11",
    quote:
      "En rams förändring delas i volym, andel, pris, index, ambition och teknisk, i den ordningen; det som inte kan hänföras till någon annan del är teknisk.",
  },
  "A-12": {
    document: DOCUMENT,
    paragraph: "A-12",
    quote:
      "Ett scenario ändrar folkmängd, prisindex, standardkostnad och kompensationsgrad och räknar ramarna om; en rad för en verksamhet gäller före raden för alla, och kan en rad inte användas räknas scenariot inte.",
  },
  WB: {
    document: "Arbetsbokens kontrakt",
    paragraph: "Tabeller och kolumner",
    quote: "Tilläggets egna regler för hur tabellerna skrivs, så att inget värde läses fel.",
  },
} as const satisfies Record<string, Paragraph>;
