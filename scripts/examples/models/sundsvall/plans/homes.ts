import type { Plan } from "../../plan";
import { CITIZENS, ECONOMY, HOMES, PROCESS, STAFF } from "../units";

/** The housing company's plan. */
export const homesPlan: Plan = {
  unit: HOMES,
  type: "Framgångsfaktor",
  factors: [
    {
      id: "F25",
      factor: "Hyresgästerna är med och sparar",
      perspective: CITIZENS,
      goal: "V5",
      measured: {
        id: "I36",
        indicator: "Hyresgäster med egen mätning av varmvatten, andel (%)",
        target: 60,
        yellow: 50,
        every: "År",
        method: "Fastighetssystemet",
        origin: "Fastighetssystemet",
        values: { 2024: 48, 2025: 57 },
      },
    },
    {
      id: "F26",
      factor: "Drifttekniker kan den nya tekniken",
      perspective: STAFF,
      goal: "V5",
      measured: {
        id: "I37",
        indicator: "Drifttekniker med energiutbildning, andel (%)",
        target: 90,
        yellow: 70,
        every: "Halvår",
        method: "Utbildningsregistret",
        origin: "Bolagets register",
        values: {},
        shows: "Ny indikator, mäts första gången i december: grått, inte rött.",
      },
    },
    {
      id: "F27",
      factor: "Husen styrs efter väder och behov",
      perspective: PROCESS,
      goal: "V5",
      measured: {
        id: "I38",
        indicator: "Energianvändning, kWh per kvadratmeter",
        direction: "Lägre",
        target: 118,
        yellow: 125,
        every: "Tertial",
        method: "Rullande tolv månader, normalårskorrigerat",
        origin: "Energiuppföljningen",
        values: { "2026-T1": 123, "2026-T2": 117 },
      },
    },
    {
      id: "F28",
      factor: "Varje åtgärd lönar sig över sin livslängd",
      perspective: ECONOMY,
      goal: "V5",
      measured: {
        id: "I39",
        indicator: "Energiprojekt med kalkyl före beslut, andel (%)",
        target: 100,
        yellow: 90,
        every: "Tertial",
        method: "Genomgång av beslutade projekt",
        origin: "Bolagets projektlista",
        values: { "2026-T1": 92, "2026-T2": 100 },
      },
    },
  ],
};
