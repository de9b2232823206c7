import type { ExampleTables } from "../../exampleTables";
import { BOARD, CHILDREN, COUNCIL, CULTURE, SOCIAL } from "./units";

/** Älvnäs's tables Grunduppdrag, Styrdokument. A document without Enhet is for the whole municipality. */
export const missions: ExampleTables = {
  Grunduppdrag: [
    {
      Enhet: BOARD,
      Verksamhetsidé: "Vi håller ihop kommunen, så att nämnderna kan skapa livskvalitet för Älvnäsborna.",
      Styrdokument: "Kommunallagen, kommunstyrelsens reglemente",
      Vision: "En kommun att lita på.",
      Samarbetspartners: "Företagen, föreningarna, grannkommunerna",
    },
    {
      Enhet: CHILDREN,
      Verksamhetsidé: "Vi ger barn och unga kunskap och mod att välja sin framtid.",
      Styrdokument: "Skollagen, nämndens reglemente",
      Vision: "Alla går vidare.",
      Samarbetspartners: "Vårdnadshavare, socialtjänsten, arbetslivet",
    },
    {
      Enhet: SOCIAL,
      Verksamhetsidé: "Vi ger stöd så att människor kan leva självständigt och tryggt.",
      Styrdokument: "Socialtjänstlagen, LSS, nämndens reglemente",
      Vision: "Trygg hela livet.",
      Samarbetspartners: "Regionen, anhöriga, arbetsförmedlingen",
    },
    {
      Enhet: CULTURE,
      Verksamhetsidé: "Vi sköter det gemensamma: gator, lokaler, mötesplatser och kultur.",
      Styrdokument: "Plan- och bygglagen, bibliotekslagen, nämndens reglemente",
      Vision: "Nära till mycket.",
      Samarbetspartners: "Föreningar, byalag, entreprenörer",
    },
  ],
  Styrdokument: [
    {
      Styrdokument: "Vision 2030",
      Slag: "Kommunalt",
      "Beslutad av": COUNCIL,
      Beslutat: "2022-09-26",
      "Gäller till": "2030-12-31",
    },
    {
      Styrdokument: "Ledningsfilosofi och styrmodell",
      Slag: "Kommunalt",
      "Beslutad av": COUNCIL,
      Beslutat: "2024-06-17",
      Visar: "Ett dokument i stället för två: modellen ska vara enkel och kortfattad.",
    },
    {
      Styrdokument: "Budget 2026 med plan 2027–2028",
      Slag: "Kommunalt",
      "Beslutad av": COUNCIL,
      Beslutat: "2025-06-16",
      "Gäller till": "2026-12-31",
    },
    {
      Styrdokument: "Verksamhetsplan 2026",
      Enhet: CHILDREN,
      Slag: "Kommunalt",
      "Beslutad av": CHILDREN,
      Beslutat: "2025-12-04",
      "Gäller till": "2026-12-31",
    },
    { Styrdokument: "Skollagen (2010:800)", Enhet: CHILDREN, Slag: "Statligt", "Beslutad av": "Riksdagen" },
    { Styrdokument: "Socialtjänstlagen", Enhet: SOCIAL, Slag: "Statligt", "Beslutad av": "Riksdagen" },
    { Styrdokument: "Bibliotekslagen (2013:801)", Enhet: CULTURE, Slag: "Statligt", "Beslutad av": "Riksdagen" },
  ],
};
