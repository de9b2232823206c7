import type { ExampleTables } from "../exampleTables";
import { rowsOf } from "../rowsOf";
import { CARE, COMMUNITY, LEARNING, SERVICE } from "./units";

const BOARD = "Kommunstyrelsen";
const COUNCIL = "Kommunfullmäktige";

/** Lindmo's tables Risker, Årshjul. */
export const year: ExampleTables = {
  Risker: rowsOf(
    "Id | Risk | Slag | Enhet | Faktor | Sannolikhet | Konsekvens | Kontrollmoment | Metod | Frekvens | Ansvarig | Åtgärd | Resultat",
    [
      [
        "R1",
        "Brist på behöriga lärare",
        "Strategisk",
        LEARNING,
        "F1",
        2,
        4,
        "",
        "",
        "",
        "Anna Berg",
        "Delade tjänster mellan skolorna",
      ],
      [
        "R2",
        "Hög omsättning i hemtjänsten",
        "Strategisk",
        CARE,
        "F2",
        3,
        3,
        "",
        "",
        "",
        "Björn Dahl",
        "Fasta omsorgskontakter",
      ],
      [
        "R3",
        "Hala vägar vid skolorna",
        "Operativ",
        COMMUNITY,
        "",
        2,
        3,
        "Halkbekämpning före klockan sju",
        "Stickprov",
        "Varje vecka, vintertid",
        "Cecilia Ek",
        "Nytt vinteravtal",
        "Två avvikelser",
      ],
      [
        "R4",
        "Fakturor attesteras av fel person",
        "Operativ",
        SERVICE,
        "",
        1,
        3,
        "Attest mot delegationsordning",
        "Stickprov, 40 fakturor",
        "Varje tertial",
        "Eva Gran",
        "Utbildning av nya chefer",
        "Inga avvikelser",
      ],
    ],
  ),
  Årshjul: rowsOf("Händelse | Slag | Fas | Mottagare | Datum | Återkommer | Klart", [
    ["Nulägesanalys och omvärldsanalys", "Nulägesanalys", "Planering", BOARD, "2026-03-16", "År", "2026-03-12"],
    ["Budget: prioriterade mål och ramar", "Budgetbeslut", "Planering", COUNCIL, "2026-11-23", "År"],
    ["Planera och skapa verksamhetsplan", "Planering", "Planering", "Kommunchefen", "2026-12-11", "År"],
    ["Årsredovisning", "Årsredovisning", "Uppföljning", COUNCIL, "2026-04-13", "År", "2026-04-13"],
    ["Prognos efter april", "Prognos", "Uppföljning", BOARD, "2026-05-18", "År", "2026-05-18"],
    ["Dialogmöten", "Dialogmöte", "Uppföljning", "Kommunchefen", "2026-06-05", "År", "2026-06-04"],
    [
      "Uppföljning av mål, ekonomi, kvalitet och intern kontroll",
      "Uppföljning till kommunstyrelsen",
      "Uppföljning",
      BOARD,
      "2026-09-21",
      "År",
    ],
    ["Delårsrapport per augusti", "Delårsrapport", "Uppföljning", COUNCIL, "2026-10-19", "År"],
  ]),
};
