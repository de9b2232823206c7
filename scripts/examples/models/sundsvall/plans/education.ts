import type { Plan } from "../../plan";
import { CITIZENS, ECONOMY, EDUCATION, PROCESS, STAFF } from "../units";

/** The education committee's plan. */
export const educationPlan: Plan = {
  unit: EDUCATION,
  type: "Framgångsfaktor",
  factors: [
    {
      id: "F6",
      factor: "Barn och elever är trygga",
      perspective: CITIZENS,
      goal: "V1",
      measured: {
        id: "I18",
        indicator: "Elever i årskurs 8 som är trygga i skolan, andel (%)",
        target: 88,
        yellow: 84,
        every: "År",
        method: "Elevenkät",
        origin: "Skolinspektionen (påhittade värden)",
        values: { 2024: 85, 2025: 86 },
      },
    },
    {
      id: "F7",
      factor: "Undervisningen har behöriga lärare",
      perspective: STAFF,
      goal: "V1",
      measured: {
        id: "I19",
        indicator: "Lärare med legitimation i ämnet, andel (%)",
        target: 85,
        yellow: 80,
        every: "År",
        method: "Myndighetens statistik",
        origin: "Skolverket (påhittade värden)",
        values: { 2024: 81.4, 2025: 82.9 },
      },
    },
    {
      id: "F8",
      factor: "Skolorna får resurser efter elevernas behov",
      perspective: PROCESS,
      goal: "G1",
      measured: {
        id: "I20",
        indicator: "Skillnad i meritvärde mellan skolorna, poäng",
        direction: "Lägre",
        target: 30,
        yellow: 40,
        every: "År",
        method: "Myndighetens statistik",
        origin: "Skolverket (påhittade värden)",
        values: { 2024: 44, 2025: 43 },
        comment: "Två skolor med låga värden får strukturbidrag 2027.",
      },
    },
    {
      id: "F9",
      factor: "Lokalerna används av många barn",
      perspective: ECONOMY,
      goal: "G1",
      measured: {
        id: "I21",
        indicator: "Yta per elev, kvadratmeter",
        direction: "Lägre",
        target: 14,
        yellow: 15,
        every: "År",
        method: "Lokalbanken delad med elever i oktober",
        origin: "Lokalbanken",
        values: { 2024: 14.2, 2025: 13.8 },
      },
    },
  ],
};
