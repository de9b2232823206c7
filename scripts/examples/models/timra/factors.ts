import { combineTables } from "../combineTables";
import { type Plan, planTables } from "../plan";
import { CHILDREN, SOCIAL } from "./units";

const children: Plan = {
  unit: CHILDREN,
  type: "Kvalitetsfaktor",
  factors: [
    {
      id: "F1",
      factor: "Legitimerade lärare i varje klassrum",
      goal: "BU1",
      measured: {
        id: "I19",
        indicator: "Lärare med legitimation och behörighet, andel (%)",
        target: 80,
        yellow: 75,
        every: "År",
        method: "Myndighetens statistik",
        origin: "Skolverket (påhittade värden)",
        values: { 2024: 74.2, 2025: 73.8 },
      },
    },
    {
      id: "F2",
      factor: "Elevhälsan når den som behöver",
      goal: "BU2",
      measured: {
        id: "I20",
        indicator: "Elever som får tid hos elevhälsan inom en vecka, andel (%)",
        target: 90,
        yellow: 80,
        every: "Tertial",
        method: "Uttag ur verksamhetssystemet",
        origin: "Verksamhetssystemet",
        values: {},
        shows: "Ny indikator, mäts första gången efter tredje tertialet: grått, inte rött.",
      },
    },
  ],
};

const social: Plan = {
  unit: SOCIAL,
  type: "Kvalitetsfaktor",
  factors: [
    {
      id: "F3",
      factor: "Få och kända ansikten i hemtjänsten",
      goal: "SN1",
      measured: {
        id: "I21",
        indicator: "Personal som en brukare möter på 14 dagar, antal",
        direction: "Lägre",
        target: 12,
        yellow: 14,
        every: "Tertial",
        method: "Uttag ur planeringssystemet",
        origin: "Planeringssystemet",
        values: { "2026-T1": 12.4, "2026-T2": 13.2 },
      },
    },
  ],
};

/** The quality factors of Älvnäs's two largest committees, with their indicators. */
export const factors = combineTables(planTables(children), planTables(social));
