import type { ExampleTables } from "../../exampleTables";
import { BOARD, BUSINESS, CHILDREN, COUNCIL, CULTURE, ENVIRONMENT, LEARNING, LIFE, SOCIAL, TOGETHER } from "./units";

const GOAL = "Övergripande mål";
const DIRECTION = "Övergripande inriktning";
const OWN_GOAL = "Nämndens mål";
const OWN_DIRECTION = "Nämndens inriktning";

/** Kommunfullmäktige's few goals and directions for the vision. */
const overall = [
  { Id: "M1", Typ: GOAL, Mål: "Fler väljer att bo och stanna i Älvnäs", Visionsområde: LIFE, Hållbarhet: "social" },
  { Id: "M2", Typ: GOAL, Mål: "Varje barn går vidare till gymnasiet", Visionsområde: LEARNING, Hållbarhet: "social" },
  {
    Id: "M3",
    Typ: DIRECTION,
    Mål: "En fossilfri plats att leva och verka på",
    Visionsområde: ENVIRONMENT,
    Hållbarhet: "ekologisk, ekonomisk",
  },
  {
    Id: "M4",
    Typ: DIRECTION,
    Mål: "Ett företagsklimat bland de bästa i länet",
    Visionsområde: BUSINESS,
    Hållbarhet: "ekonomisk",
    Visar:
      "Fynd: För många övergripande mål. Det fjärde, när fullmäktige har bestämt sig för högst tre: vilket ska bort?",
  },
].map((goal) => ({ ...goal, Enhet: COUNCIL, "Beslutad av": COUNCIL }));

/** The board's: every area of the vision, and a few global goals. */
const board = [
  {
    Id: "KS1",
    Typ: OWN_GOAL,
    Mål: "Fler jobb i företag som växer",
    "Överordnat mål": "M4",
    "Globala mål": "8, 9",
    Visionsområde: `${BUSINESS}; ${TOGETHER}`,
    Hållbarhet: "ekonomisk, social",
    Visar:
      "Kommunstyrelsens fyra mål nämner tillsammans alla fem visionsområden och fyra globala mål: så ska det se ut.",
  },
  {
    Id: "KS2",
    Typ: OWN_GOAL,
    Mål: "Kommunens egna fordon är fossilfria",
    "Överordnat mål": "M3",
    "Globala mål": "13",
    Visionsområde: ENVIRONMENT,
    Hållbarhet: "ekologisk",
  },
  {
    Id: "KS3",
    Typ: OWN_DIRECTION,
    Mål: "Medarbetare som lär och stannar",
    "Överordnat mål": "M1",
    "Globala mål": "8",
    Visionsområde: `${LEARNING}; ${LIFE}`,
    Hållbarhet: "social",
  },
  {
    Id: "KS4",
    Typ: OWN_DIRECTION,
    Mål: "Lätt att nå och lätt att påverka kommunen",
    "Överordnat mål": "M1",
    "Globala mål": "16",
    Visionsområde: TOGETHER,
    Hållbarhet: "social",
    Visar: "Fynd: Mål utan indikator. Ljuset är grått, och målet räknas inte in i M1 förrän något mäts.",
  },
].map((goal) => ({ ...goal, Enhet: BOARD, "Beslutad av": BOARD }));

/** One area of the vision is missing among the goals of the committee for children. */
const children = [
  {
    Id: "BU1",
    Typ: OWN_GOAL,
    Mål: "Alla elever når gymnasiebehörighet",
    "Överordnat mål": "M2",
    "Globala mål": "4",
    Visionsområde: LEARNING,
    Hållbarhet: "social",
    Visar: "Fynd: Enhet utan mål för alla visionsområden. Nämnden säger inte hur den bidrar till Hållbar livsmiljö.",
  },
  {
    Id: "BU2",
    Typ: OWN_GOAL,
    Mål: "Barn och unga mår bra i skolan",
    "Överordnat mål": "M1",
    "Globala mål": "3, 4",
    Visionsområde: LIFE,
    Hållbarhet: "social",
  },
  {
    Id: "BU3",
    Typ: OWN_DIRECTION,
    Mål: "Skolan möter arbetslivet i varje årskurs",
    "Överordnat mål": "M4",
    "Globala mål": "8, 18",
    Visionsområde: `${BUSINESS}; ${TOGETHER}`,
    Hållbarhet: "ekonomisk, social",
    Visar: "Fynd: Okänt globalt mål. De globala målen är 17; skrivfelet 18 gör att talet inte räknas.",
  },
].map((goal) => ({ ...goal, Enhet: CHILDREN, "Beslutad av": CHILDREN }));

/** All 17 global goals are as good as none. */
const social = [
  {
    Id: "SN1",
    Typ: OWN_GOAL,
    Mål: "Trygg omsorg nära hemmet",
    "Överordnat mål": "M1",
    "Globala mål": "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17",
    Visionsområde: `${LIFE}; ${TOGETHER}`,
    Hållbarhet: "social",
    Visar: "Fynd: Enhet med alla globala mål. Den som pekar ut alla sjutton har inte valt: 3, 5 och 10 räcker.",
  },
  {
    Id: "SN2",
    Typ: OWN_GOAL,
    Mål: "Vägar till jobb i stället för försörjningsstöd",
    "Överordnat mål": "M1",
    "Globala mål": "1, 8",
    Visionsområde: `${BUSINESS}; ${LEARNING}`,
    Hållbarhet: "social, ekonomisk",
    Bedömning: "Gul",
    Motivering: "Tolv personer börjar anställning i september. De syns först i nästa mätning.",
    Visar: "En motiverad bedömning gäller före den beräknade.",
  },
  {
    Id: "SN3",
    Typ: "Etappmål",
    Mål: "Hemtjänstens resor utan fossil energi",
    "Överordnat mål": "M3",
    "Globala mål": "13",
    Visionsområde: ENVIRONMENT,
    Hållbarhet: "ekologisk",
    Visar: "Fynd: Mål av okänd typ. Etappmål finns inte i modellen: välj Nämndens mål eller Nämndens inriktning.",
  },
].map((goal) => ({ ...goal, Enhet: SOCIAL, "Beslutad av": SOCIAL }));

/** No global goal at all. */
const culture = [
  {
    Id: "KT1",
    Typ: OWN_GOAL,
    Mål: "Mötesplatser i hela kommunen",
    "Överordnat mål": "M1",
    Visionsområde: `${LIFE}; ${TOGETHER}`,
    Hållbarhet: "social",
    Visar: "Fynd: Enhet utan globala mål. Inget av nämndens mål nämner något; 11 ligger nära till hands.",
  },
  {
    Id: "KT2",
    Typ: OWN_DIRECTION,
    Mål: "Biblioteket som lärcentrum",
    "Överordnat mål": "M2",
    Visionsområde: `${LEARNING}; ${BUSINESS}`,
    Hållbarhet: "social, kulturell",
    Visar: "Fynd: Okänd hållbarhet. Hållbarhet är ekologisk, ekonomisk eller social.",
  },
  {
    Id: "KT3",
    Typ: OWN_GOAL,
    Mål: "Hälften så mycket energi i kommunens lokaler",
    "Överordnat mål": "M3",
    Visionsområde: ENVIRONMENT,
    Hållbarhet: "ekologisk, ekonomisk",
  },
].map((goal) => ({ ...goal, Enhet: CULTURE, "Beslutad av": CULTURE }));

/** Nobody's goal. */
const withoutUnit = {
  Id: "X1",
  Typ: OWN_DIRECTION,
  Mål: "Landsbygden har samma service som centralorten",
  "Överordnat mål": "M1",
  "Globala mål": "10, 11",
  Visionsområde: LIFE,
  Hållbarhet: "social",
  Visar: "Fynd: Mål utan enhet. Ingen nämnd har tagit sig an målet, så ingen svarar för det.",
};

/** Älvnäs's table Mål. */
export const goals: ExampleTables = {
  Mål: [...overall, ...board, ...children, ...social, ...culture, withoutUnit].map((goal) => ({
    ...goal,
    Analys: "Planeringsförutsättningar 2026",
    Period: "2025–2028",
  })),
};
