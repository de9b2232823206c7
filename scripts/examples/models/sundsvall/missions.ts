import type { ExampleTables } from "../../exampleTables";
import { CARE, CARE_OFFICE, COUNCIL, EDUCATION, HOMES, PRESCHOOL, SCHOOLS } from "./units";

/** Havssunda's tables Grunduppdrag, Styrdokument. A document without Enhet is for the whole group. */
export const missions: ExampleTables = {
  Grunduppdrag: [
    {
      Enhet: EDUCATION,
      Verksamhetsidé: "Likvärdig utbildning från förskola till gymnasium, så att alla klarar nästa steg.",
      Styrdokument: "Skollagen, läroplanerna, nämndens reglemente",
      Vision: "Här lär sig alla hela livet.",
      Samarbetspartners: "Vård- och omsorgsnämnden, regionen, näringslivet",
    },
    {
      Enhet: CARE,
      Verksamhetsidé: "Stöd, vård och omsorg som gör att var och en kan leva sitt liv.",
      Styrdokument: "Socialtjänstlagen, LSS, nämndens reglemente",
      Vision: "Här är det tryggt att åldras.",
      Samarbetspartners: "Regionen, anhörigföreningar, bostadsbolaget",
    },
    {
      Enhet: SCHOOLS,
      Verksamhetsidé: "Vi leder förskolor och skolor så att lärare och barn lyckas.",
      Styrdokument: "Skollagen, nämndens plan",
      Vision: "Varje barn möter någon som tror på det.",
      Samarbetspartners: "Elevhälsan, socialtjänsten, vårdnadshavare",
    },
    {
      Enhet: CARE_OFFICE,
      Verksamhetsidé: "Vi utför vård och omsorg av god kvalitet, alla tider på dygnet.",
      Styrdokument: "Socialtjänstlagen, nämndens plan",
      Vision: "Samma ansikten, i tid, med respekt.",
      Samarbetspartners: "Primärvården, civilsamhället, bostadsbolaget",
    },
    {
      Enhet: HOMES,
      Verksamhetsidé: "Bra hyresbostäder för alla skeden i livet.",
      Styrdokument: "Ägardirektivet, lagen om allmännyttiga kommunala bostadsaktiebolag",
      Vision: "Hem med låg klimatpåverkan.",
      Samarbetspartners: "Hyresgästföreningen, energibolaget",
    },
    {
      Enhet: PRESCHOOL,
      Verksamhetsidé: "Trygga dagar där barn leker, lär och får språk.",
      Styrdokument: "Läroplan för förskolan, förvaltningens plan",
      Vision: "Alla barn blir hörda.",
      Visar: "Samarbetspartners är inte beskrivna än: gult, men ingen kontroll i Sundsvalls modell kräver dem.",
    },
  ],
  Styrdokument: [
    {
      Styrdokument: "Mål och resursplan 2026–2027",
      Slag: "Kommunalt",
      "Beslutad av": COUNCIL,
      Beslutat: "2025-06-16",
      "Gäller till": "2027-12-31",
    },
    {
      Styrdokument: "Styr- och ledningsmodell",
      Slag: "Kommunalt",
      "Beslutad av": COUNCIL,
      Beslutat: "2023-09-25",
    },
    { Styrdokument: "Skollagen (2010:800)", Enhet: EDUCATION, Slag: "Statligt", "Beslutad av": "Riksdagen" },
    { Styrdokument: "Läroplan för förskolan", Enhet: PRESCHOOL, Slag: "Statligt", "Beslutad av": "Regeringen" },
    {
      Styrdokument: "Skolutvecklingsplan",
      Enhet: SCHOOLS,
      Slag: "Kommunalt",
      "Beslutad av": EDUCATION,
      Beslutat: "2024-12-12",
      "Gäller till": "2028-12-31",
    },
    { Styrdokument: "Socialtjänstlagen", Enhet: CARE, Slag: "Statligt", "Beslutad av": "Riksdagen" },
    {
      Styrdokument: "Äldreomsorgsplan",
      Enhet: CARE_OFFICE,
      Slag: "Kommunalt",
      "Beslutad av": CARE,
      Beslutat: "2021-11-25",
      "Gäller till": "2025-12-31",
      Visar: "Fynd: Styrdokument som gått ut. Planen gällde till årsskiftet; en ny ska beslutas eller tiden förlängas.",
    },
    {
      Styrdokument: "Ägardirektiv för Havssunda Bostäder AB",
      Enhet: HOMES,
      Slag: "Kommunalt",
      "Beslutad av": COUNCIL,
      Beslutat: "2023-02-27",
      "Gäller till": "2026-12-31",
    },
  ],
};
