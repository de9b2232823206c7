import type { Plan } from "../../plan";
import { CITIZENS, ECONOMY, PRESCHOOL, PROCESS, SCHOOLS, STAFF } from "../units";

/** The education office's plan. */
export const schoolsPlan: Plan = {
  unit: SCHOOLS,
  type: "Framgångsfaktor",
  factors: [
    {
      id: "F10",
      factor: "Hemmet och skolan talar med varandra",
      perspective: CITIZENS,
      goal: "V3",
      measured: {
        id: "I22",
        indicator: "Vårdnadshavare som är nöjda med kontakten, andel (%)",
        target: 85,
        yellow: 80,
        every: "År",
        method: "Enkät till vårdnadshavare",
        origin: "Förvaltningens enkät",
        values: { 2024: 83, 2025: 87 },
      },
    },
    {
      id: "F11",
      factor: "Rektorer hinner leda undervisningen",
      perspective: STAFF,
      goal: "V3",
      measured: {
        id: "I23",
        indicator: "Medarbetare per rektor",
        direction: "Lägre",
        target: 28,
        yellow: 32,
        every: "Tertial",
        method: "Personalsystemet",
        origin: "Personalsystemet",
        values: { "2026-T1": 31, "2026-T2": 30 },
      },
    },
    {
      id: "F12",
      factor: "Stöd sätts in tidigt",
      perspective: PROCESS,
      goal: "V3",
      measured: {
        id: "I24",
        indicator: "Elever i årskurs 1 som kartlagts i läsning, andel (%)",
        target: 100,
        yellow: 95,
        every: "Halvår",
        method: "Kartläggningsmaterial",
        origin: "Skolornas kartläggning",
        values: { 2025: 94, "2026-Q2": 98 },
      },
    },
    {
      id: "F13",
      factor: "Sjukfrånvaron kostar inte undervisningstid",
      perspective: ECONOMY,
      goal: "V1",
      measured: {
        id: "I25",
        indicator: "Vikariekostnad, andel av lönekostnaden (%)",
        direction: "Lägre",
        target: 3,
        yellow: 3.5,
        every: "Tertial",
        method: "Lönekostnader per konto",
        origin: "Ekonomisystemet",
        values: { "2026-T1": 3.8, "2026-T2": 2.9 },
      },
    },
  ],
};

/** The preschool department's plan: one perspective of four is missing among its factors. */
export const preschoolPlan: Plan = {
  unit: PRESCHOOL,
  type: "Framgångsfaktor",
  factors: [
    {
      id: "F14",
      factor: "Förskollärare i varje arbetslag",
      perspective: STAFF,
      goal: "V6",
      measured: {
        id: "I26",
        indicator: "Arbetslag med minst en förskollärare, andel (%)",
        target: 100,
        yellow: 90,
        every: "Tertial",
        method: "Personalsystemet",
        origin: "Personalsystemet",
        values: { "2026-T1": 88, "2026-T2": 93 },
      },
    },
    {
      id: "F15",
      factor: "Språket finns i all undervisning",
      perspective: PROCESS,
      goal: "V6",
      measured: {
        id: "I27",
        indicator: "Förskolor som följer språkplanen, andel (%)",
        target: 90,
        yellow: 75,
        every: "Halvår",
        method: "Självskattning med besök",
        origin: "Förskolornas skattning",
        values: { 2025: 67, "2026-Q2": 83 },
      },
    },
    {
      id: "F16",
      factor: "Barngrupperna är lagom stora hela läsåret",
      perspective: ECONOMY,
      goal: "V6",
      measured: {
        id: "I28",
        indicator: "Barn per heltidstjänst",
        direction: "Intervall",
        target: 5,
        targetTo: 5.4,
        yellow: 0.3,
        every: "Tertial",
        method: "Inskrivna barn delade med tjänster",
        origin: "Verksamhetssystemet",
        values: { "2026-T1": 5.5, "2026-T2": 5.2 },
      },
    },
  ],
};
