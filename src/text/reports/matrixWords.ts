import type { Light } from "../../domain/light";

/** Words of the matrices of goals, vision and sustainability. */
export const MATRIX_WORDS = {
  legend: "Varje ruta visar målens id med ljus: ● grön, ▲ gul, ■ röd, ○ grå. Ett streck betyder att inget mål bidrar.",
  vision: "Mål per område i visionen",
  globalGoals: "Mål per globalt mål i Agenda 2030",
  sustainability: "Mål per hållbarhetsperspektiv",
  emptyVision: "Inga mål är kopplade till visionen. Fyll i Visionsområde i Mål.",
  emptyGlobal: "Inga mål är kopplade till de globala målen. Fyll i Globala mål i Mål.",
  emptySustainability: "Inga mål har hållbarhetsperspektiv. Fyll i Hållbarhet i Mål.",
  emptyGoals: "Inga mål med enhet är inskrivna i Mål.",
  shapes: { green: "●", yellow: "▲", red: "■", grey: "○" } satisfies Record<Light, string>,
  sustainable: [
    { key: "ekologisk", name: "Ekologisk" },
    { key: "ekonomisk", name: "Ekonomisk" },
    { key: "social", name: "Social" },
  ],
} as const;

/** The 17 global goals of Agenda 2030, in order, by their Swedish names. */
export const GLOBAL_GOAL_NAMES = [
  "Ingen fattigdom",
  "Ingen hunger",
  "God hälsa och välbefinnande",
  "God utbildning för alla",
  "Jämställdhet",
  "Rent vatten och sanitet för alla",
  "Hållbar energi för alla",
  "Anständiga arbetsvillkor och ekonomisk tillväxt",
  "Hållbar industri, innovationer och infrastruktur",
  "Minskad ojämlikhet",
  "Hållbara städer och samhällen",
  "Hållbar konsumtion och produktion",
  "Bekämpa klimatförändringarna",
  "Hav och marina resurser",
  "Ekosystem och biologisk mångfald",
  "Fredliga och inkluderande samhällen",
  "Genomförande och globalt partnerskap",
] as const;
