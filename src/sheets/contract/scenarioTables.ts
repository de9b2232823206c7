import { percent } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { optional, required } from "./column";
import { TO_POPULATION_SCENARIO, TO_SERVICE } from "./references";
import { defineTable } from "./table";

export const scenariosTable = defineTable({
  key: "scenarios",
  name: "Scenarier",
  purpose: "Förutsättningar att pröva ramarna med. Ändrar inget i de andra tabellerna.",
  uniqueBy: ["scenario", "service"],
  columns: {
    scenario: required("Scenario", text, {
      note: "Scenariots namn. Rader med samma namn hör ihop.",
      example: "Låg befolkning",
    }),
    population: optional("Befolkning", text, {
      note: "Prognosen i Befolkning som volymerna räknas ur, i stället för den i Inställningar. Gäller alla verksamheter.",
      example: "Låg",
      refersTo: TO_POPULATION_SCENARIO,
    }),
    index: optional("Prisindex", percent({ min: -0.5, max: 0.5 }), {
      note: "Procentenheter som läggs till Förändring i Prisindex, varje år från och med budgetåret.",
      example: "1 %",
    }),
    standardCost: optional("Standardkostnad", percent({ min: -0.9, max: 2 }), {
      note: "Förändring av standardkostnaden i procent, i alla rader och år av Standardkostnader.",
      example: "-2 %",
    }),
    compensation: optional("Kompensationsgrad", percent({ min: 0, max: 1.5 }), {
      note: "Ny kompensationsgrad vid Uppräkning. Tomt ändrar inget.",
      example: "80 %",
    }),
    service: optional("Verksamhet", text, {
      note: "Verksamheten som raden gäller, före raden för alla. Tomt är alla verksamheter.",
      example: "Äldreomsorg",
      refersTo: TO_SERVICE,
    }),
    description: optional("Beskrivning", text, {
      note: "Varför scenariot prövas.",
      example: "SCB:s låga prognos",
      isIncidental: true,
    }),
  },
});
