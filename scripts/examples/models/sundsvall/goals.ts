import type { ExampleTables } from "../../exampleTables";
import { CARE, CARE_OFFICE, CITIZENS, COUNCIL, ECONOMY, EDUCATION, HOMES, PRESCHOOL, PROCESS, SCHOOLS } from "./units";

const OVERALL = "Övergripande mål";
const OPERATIONAL = "Verksamhetsmål";
const BASIC = "Mål för grunduppdraget";
const ANALYSIS = "Behov och förutsättningar 2025";

/** Kommunfullmäktige's few goals, in Mål och resursplan. */
const overall = [
  { Id: "Ö1", Mål: "Varje barn och ung klarar skolan", Perspektiv: CITIZENS },
  { Id: "Ö2", Mål: "Trygg vård och omsorg genom hela livet", Perspektiv: CITIZENS },
  { Id: "Ö3", Mål: "Klimatneutral kommunkoncern 2035", Perspektiv: PROCESS },
  { Id: "Ö4", Mål: "Kommunkoncernen har råd med framtiden", Perspektiv: ECONOMY },
  {
    Id: "Ö5",
    Mål: "Havssunda syns och växer",
    Perspektiv: CITIZENS,
    Visar:
      "Fynd: För många övergripande mål; Övergripande mål som inget mål bidrar till. Det femte av högst fyra, och ingen har tagit sig an det: stryk det eller låt någon bidra.",
  },
].map((goal) => ({
  ...goal,
  Typ: OVERALL,
  Enhet: COUNCIL,
  "Beslutad av": COUNCIL,
  Analys: ANALYSIS,
  Period: "2026–2027",
}));

/** Goals as they should be: the red thread from Ö1–Ö4 down, and goals for the grunduppdrag beside it. */
const sound = [
  {
    Id: "V1",
    Typ: OPERATIONAL,
    Mål: "Fler elever går ut grundskolan med behörighet",
    Enhet: EDUCATION,
    "Överordnat mål": "Ö1",
    Perspektiv: CITIZENS,
    "Beslutad av": EDUCATION,
  },
  {
    Id: "V2",
    Typ: OPERATIONAL,
    Mål: "Fler kan bo kvar hemma med rätt stöd",
    Enhet: CARE,
    "Överordnat mål": "Ö2",
    Perspektiv: CITIZENS,
    "Beslutad av": CARE,
  },
  {
    Id: "V3",
    Typ: OPERATIONAL,
    Mål: "Tidiga insatser från förskoleklass till årskurs 3",
    Enhet: SCHOOLS,
    "Överordnat mål": "V1",
    Perspektiv: PROCESS,
    "Beslutad av": SCHOOLS,
    Visar: "Förvaltningens mål bidrar till nämndens, som bidrar till fullmäktiges: den röda tråden.",
  },
  {
    Id: "V4",
    Typ: OPERATIONAL,
    Mål: "Samma ansikten i hemtjänsten varje vecka",
    Enhet: CARE_OFFICE,
    "Överordnat mål": "V2",
    Perspektiv: PROCESS,
    "Beslutad av": CARE_OFFICE,
    Bedömning: "Gul",
    Motivering: "Sommaren drog ned värdet. Augusti är tillbaka på vårens nivå, och två grupper av sju når målet.",
    Visar: "En motiverad bedömning gäller före den beräknade, och följer med uppåt till V2 och Ö2.",
  },
  {
    Id: "V5",
    Typ: OPERATIONAL,
    Mål: "Halverad energianvändning i bostäderna till 2035",
    Enhet: HOMES,
    "Överordnat mål": "Ö3",
    Perspektiv: PROCESS,
    "Beslutad av": "Bolagsstyrelsen",
  },
  {
    Id: "V6",
    Typ: OPERATIONAL,
    Mål: "Alla barn får ett rikt språk före skolstarten",
    Enhet: PRESCHOOL,
    "Överordnat mål": "V3",
    Perspektiv: CITIZENS,
    "Beslutad av": PRESCHOOL,
  },
  {
    Id: "V7",
    Typ: OPERATIONAL,
    Mål: "Äldreomsorgens kostnad i nivå med liknande kommuner",
    Enhet: CARE,
    "Överordnat mål": "Ö4",
    Perspektiv: ECONOMY,
    "Beslutad av": CARE,
  },
  {
    Id: "G1",
    Typ: BASIC,
    Mål: "Likvärdig och rättssäker utbildning",
    Enhet: EDUCATION,
    Perspektiv: PROCESS,
    "Beslutad av": EDUCATION,
    Visar: "Ett mål för grunduppdraget står bredvid verksamhetsmålen och behöver inget överordnat mål.",
  },
  {
    Id: "G2",
    Typ: BASIC,
    Mål: "Rättssäkra biståndsbeslut i tid",
    Enhet: CARE,
    Perspektiv: PROCESS,
    "Beslutad av": CARE,
  },
].map((goal) => ({ ...goal, Period: "2026–2027" }));

/** Goals with one thing wrong each. */
const marked = [
  {
    Id: "V8",
    Typ: "",
    Mål: "Godare skolmåltider med mindre svinn",
    Enhet: SCHOOLS,
    Perspektiv: PROCESS,
    "Beslutad av": SCHOOLS,
    Visar: "Fynd: Mål utan typ. Utan typ vet ingen om det är ett verksamhetsmål eller hör till grunduppdraget.",
  },
  {
    Id: "V9",
    Typ: "Effektmål",
    Mål: "Fler lärlingar i vård och omsorg",
    Enhet: CARE_OFFICE,
    Perspektiv: PROCESS,
    "Beslutad av": CARE_OFFICE,
    Visar: "Fynd: Mål av okänd typ. Effektmål finns inte i styrpyramiden.",
  },
  {
    Id: "V10",
    Typ: OPERATIONAL,
    Mål: "Digitala lås hos alla med hemtjänst",
    Enhet: CARE_OFFICE,
    Perspektiv: PROCESS,
    "Beslutad av": CARE_OFFICE,
    Visar: "Fynd: Mål utan överordnat mål. Bidrar det till V2 eller till V7? Den röda tråden är bruten.",
  },
  {
    Id: "V11",
    Typ: OPERATIONAL,
    Mål: "Kontinuitet i vård och omsorg",
    Enhet: CARE,
    "Överordnat mål": "V4",
    Perspektiv: CITIZENS,
    "Beslutad av": CARE,
    Visar:
      "Fynd: Mål under ett mål som inte är överordnat. Nämndens mål bidrar till förvaltningens: det ska vara tvärtom.",
  },
  {
    Id: "V12",
    Typ: OPERATIONAL,
    Mål: "Nöjda hyresgäster som bor kvar",
    Enhet: HOMES,
    "Överordnat mål": "Ö2",
    Perspektiv: CITIZENS,
    "Beslutad av": "Bolagsstyrelsen",
    Visar: "Fynd: Mål utan indikator. Utan indikator är målet grått och räknas inte in i Ö2.",
  },
  {
    Id: "V13",
    Typ: OPERATIONAL,
    Mål: "Fossilfria transporter",
    "Överordnat mål": "Ö3",
    Perspektiv: PROCESS,
    Visar: "Fynd: Mål utan enhet. Alla tycker om målet men ingen har det i sin plan.",
  },
].map((goal) => ({ ...goal, Period: "2026–2027" }));

/** Havssunda's table Mål. */
export const goals: ExampleTables = { Mål: [...overall, ...sound, ...marked] };
