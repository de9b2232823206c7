import { amount, price, volume } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { written } from "./column";
import { defineTable } from "./table";

const unit = written("Enhet", text, { note: "Enheten som får ramen.", example: "Omsorg" });
const service = written("Verksamhet", text, { note: "Verksamheten.", example: "Äldreomsorg" });
const frameYear = written("År", year, { note: "Ramens år.", example: "2027" });

export const frameBasisTable = defineTable({
  key: "frameBasis",
  name: "Ramunderlag",
  purpose: "Hur varje ram är uppbyggd, led för led.",
  uniqueBy: ["unit", "service", "group", "year"],
  columns: {
    unit,
    service,
    group: written("Målgrupp", text, { note: "Målgruppen som ledet gäller.", example: "Äldre 80+" }),
    year: frameYear,
    volume: written("Volym", volume(), { note: "Antal personer.", example: "1 030,0" }),
    price: written("Pris", price(), { note: "Kronor per person, med Andel inräknad.", example: "96 655" }),
    amount: written("Belopp", amount(), { note: "Volym gånger pris, i arbetsbokens beloppsenhet.", example: "99 555" }),
    explanation: written("Förklaring", text, {
      note: "Så räknades beloppet fram.",
      example: "8 000 kr per invånare 2025 …",
    }),
  },
});

export const framesTable = defineTable({
  key: "frames",
  name: "Ramar",
  purpose: "Ram per verksamhet och år, och varför den ändras.",
  uniqueBy: ["unit", "service", "year"],
  columns: {
    unit,
    service,
    year: frameYear,
    standardCostFrame: written("Standardkostnadsram", amount(), { note: "Ramen utan ambition.", example: "99 555" }),
    ambition: written("Ambition", amount(), { note: "Summan av Ambitioner, hållen för sig.", example: "0" }),
    frame: written("Ram", amount(), { note: "Standardkostnadsram plus ambition.", example: "99 555" }),
    previousFrame: written("Föregående ram", amount(), {
      note: "Ramen året innan; första året ur Basramar.",
      example: "94 760",
    }),
    volumeEffect: written("Volymeffekt", amount(), {
      note: "Det som fler eller färre personer gör med ramen.",
      example: "2 843",
    }),
    priceEffect: written("Priseffekt", amount(), { note: "Det som ändrade priser gör med ramen.", example: "1 952" }),
    ambitionEffect: written("Ambitionseffekt", amount(), {
      note: "Det som ändrad ambition gör med ramen.",
      example: "0",
    }),
    change: written("Förändring", amount(), {
      note: "Ram minus föregående ram: summan av de tre effekterna.",
      example: "4 795",
    }),
  },
});
