import type { ExampleTables } from "../exampleTables";
import { rowsOf } from "../rowsOf";
import { CARE, COMMUNITY, CULTURE, LEARNING, SERVICE } from "./units";

const COUNCIL = "Kommunfullmäktige";
const CHIEF = "Kommunchefen";

/** Lindmo's tables Grunduppdrag, Styrdokument, Uppdrag. */
export const plans: ExampleTables = {
  Grunduppdrag: rowsOf("Enhet | Verksamhetsidé | Styrdokument | Vision | Samarbetspartners", [
    [
      LEARNING,
      "Vi ger barn och unga kunskap, trygghet och framtidstro.",
      "Skollagen, läroplanerna",
      "Lärande hela livet.",
      "Vårdnadshavare, elevhälsan, näringslivet",
    ],
    [
      CARE,
      "Vi ger stöd så att var och en kan leva självständigt.",
      "Socialtjänstlagen, LSS, äldreomsorgsplanen",
      "Ett gott liv i alla åldrar.",
      "Vårdcentralen, anhörigföreningen",
    ],
    [
      COMMUNITY,
      "Vi planerar, bygger och sköter det gemensamma.",
      "Plan- och bygglagen, översiktsplanen",
      "En hållbar vardag.",
      "Trafikverket, energibolaget",
    ],
    [
      CULTURE,
      "Vi ger alla kultur, läsning och rörelse nära hemma.",
      "Bibliotekslagen, biblioteksplanen",
      "Mötesplatser i hela kommunen.",
      "Föreningarna, studieförbunden",
    ],
    [
      SERVICE,
      "Vi ger politik och verksamhet underlag och stöd.",
      "Kommunallagen, upphandlingspolicyn",
      "Nära service.",
      "Grannkommunerna, kommunförbundet",
    ],
  ]),
  Styrdokument: rowsOf("Styrdokument | Enhet | Slag | Beslutad av | Beslutat | Gäller till", [
    ["Kommunallagen", "", "Statligt", "Riksdagen"],
    ["Skollagen", LEARNING, "Statligt", "Riksdagen"],
    ["Socialtjänstlagen", CARE, "Statligt", "Riksdagen"],
    ["Bibliotekslagen", CULTURE, "Statligt", "Riksdagen"],
    ["Vision Lindmo 2040 och värdegrund", "", "Kommunalt", COUNCIL, "2023-10-23", "2040-12-31"],
    ["Styrmodell", "", "Kommunalt", COUNCIL, "2024-04-22"],
    ["Äldreomsorgsplan", CARE, "Kommunalt", COUNCIL, "2024-06-17", "2028-12-31"],
    ["Översiktsplan", COMMUNITY, "Kommunalt", COUNCIL, "2025-02-24"],
    ["Biblioteksplan", CULTURE, "Kommunalt", COUNCIL, "2025-05-19", "2028-12-31"],
    ["Upphandlingspolicy", SERVICE, "Kommunalt", COUNCIL, "2024-11-25"],
  ]),
  Uppdrag: rowsOf(
    "Id | Uppdrag | Uppdragsgivare | Mottagare | Enhet | Mål | Mått | Återrapporteras | Återrapporterat | Läge",
    [
      [
        "U1",
        "Utred en gemensam reception",
        COUNCIL,
        CHIEF,
        SERVICE,
        "M5",
        "Förslag till budget 2028",
        "2026-11-30",
        "",
        "Pågår",
      ],
      [
        "U2",
        "Redovisa kön till hemtjänst",
        "Kommunstyrelsen",
        CHIEF,
        CARE,
        "M2",
        "Rapport med antal och dagar",
        "2026-06-15",
        "2026-06-08",
        "Klart",
      ],
      [
        "U3",
        "Föreslå plats för laddning i byarna",
        COUNCIL,
        CHIEF,
        COMMUNITY,
        "M3",
        "Karta och kostnad",
        "2027-03-31",
        "",
        "Ej påbörjat",
      ],
    ],
  ),
};
