import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";
import { CARE, COMMUNITY, LEARNING, SCHOOL, SERVICE } from "./units";

const COUNCIL = "Kommunfullmäktige";

/** Björkdala's tables Grunduppdrag, Styrdokument, Uppdrag. */
export const plans: ExampleTables = {
  Grunduppdrag: rowsOf("Enhet | Verksamhetsidé | Styrdokument | Vision | Samarbetspartners | Visar", [
    [
      LEARNING,
      "Vi ger barn och unga kunskap och trygghet, från förskola till gymnasium.",
      "Skollagen, läroplanerna, skolplanen",
      "Alla lyckas nära hemma.",
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
      "Levande orter i hela kommunen.",
      "",
      "Fynd: Grunduppdrag som saknar delar. Samarbetspartners är inte beskrivna.",
    ],
    [
      SCHOOL,
      "Vi undervisar 420 elever i årskurs 4–9.",
      "Skollagen, Lgr 22",
      "Varje elev når längre än hen trodde.",
      "Elevhälsan, fritidsgården, idrottsföreningarna",
    ],
  ]),
  Styrdokument: rowsOf("Styrdokument | Enhet | Slag | Beslutad av | Beslutat | Gäller till", [
    ["Kommunallagen", "", "Statligt", "Riksdagen"],
    ["Skollagen", LEARNING, "Statligt", "Riksdagen"],
    ["Socialtjänstlagen", CARE, "Statligt", "Riksdagen"],
    ["Plan- och bygglagen", COMMUNITY, "Statligt", "Riksdagen"],
    ["Vision Björkdala 2040 och värdegrund", "", "Kommunalt", COUNCIL, "2023-11-27", "2040-12-31"],
    ["Styrmodell", "", "Kommunalt", COUNCIL, "2024-10-14"],
    ["Äldreomsorgsplan", CARE, "Kommunalt", COUNCIL, "2024-06-17", "2028-12-31"],
    ["Översiktsplan", COMMUNITY, "Kommunalt", COUNCIL, "2025-03-24"],
    ["Upphandlingspolicy", SERVICE, "Kommunalt", COUNCIL, "2025-09-22", "2029-12-31"],
  ]),
  Uppdrag: rowsOf(
    "Id | Uppdrag | Uppdragsgivare | Mottagare | Enhet | Mål | Mått | Återrapporteras | Återrapporterat | Läge | Visar",
    [
      [
        "U1",
        "Se över skolskjutsreglerna",
        COUNCIL,
        "Kommunchefen",
        LEARNING,
        "M1",
        "Förslag lämnat till kommunstyrelsen",
        "2026-05-29",
        "2026-05-18",
        "Klart",
      ],
      [
        "U2",
        "Utred ett gemensamt trygghetsboende",
        COUNCIL,
        "Kommunchefen",
        CARE,
        "M2",
        "Utredning med kalkyl",
        "2026-11-30",
        "",
        "Pågår",
      ],
      [
        "U3",
        "Redovisa hur köken kan samordnas",
        "Kommunstyrelsen",
        "Kommunchefen",
        SERVICE,
        "M11",
        "Rapport med tre alternativ",
        "2026-06-15",
        "",
        "Pågår",
        "Fynd: Återrapportering som dröjer. Rapporten skulle ha lämnats i juni.",
      ],
      [
        "U4",
        "Pröva cykelpool för hemtjänsten",
        "Kommunstyrelsen",
        "Kommunchefen",
        CARE,
        "",
        "Prövning under tre månader",
        "2026-09-30",
        "",
        "Avfört",
      ],
    ],
  ),
};
