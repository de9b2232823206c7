import { age, OLDEST } from "../kinds/age";
import { choice } from "../kinds/choice";
import { count, volume, whole } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { defaulted, optional, required } from "./column";
import { TO_GROUP } from "./references";
import { origin } from "./shared";
import { defineTable } from "./table";

export const populationTable = defineTable({
  key: "population",
  name: "Befolkning",
  purpose: "Folkmängd den 31 december, utfall och prognos.",
  uniqueBy: ["scenario", "year", "age"],
  columns: {
    scenario: optional("Scenario", text, {
      note: "Prognosens namn. Tomt gäller i alla scenarier, till exempel utfall.",
      example: "Huvud",
    }),
    year: required("År", year, { note: "Året vars sista december folkmängden gäller.", example: "2026" }),
    age: required("Ålder", age, {
      note: "En ålder (7), ett spann (1–5) eller uppåt öppet (90–, 100+). Åldrarna får inte överlappa.",
      example: "1–5",
    }),
    persons: required("Antal", count(), { note: "Antal personer den 31 december.", example: "512" }),
  },
});

export const targetGroupsTable = defineTable({
  key: "targetGroups",
  name: "Målgrupper",
  purpose: "De åldersgrupper som volymerna räknas för.",
  uniqueBy: ["group"],
  joined: { age: "ageFrom" },
  columns: {
    group: required("Målgrupp", text, { note: "Målgruppens namn, en rad per grupp.", example: "Äldre 80+" }),
    ageFrom: optional("Ålder från", whole(0, OLDEST), {
      note: "Lägsta ålder i hela år. Tom bara för Manuell.",
      example: "80",
    }),
    ageTo: optional("Ålder till", whole(0, OLDEST), {
      note: "Högsta ålder i hela år. Tomt betyder och äldre.",
      example: "",
    }),
    measure: defaulted(
      "Volymmått",
      choice({ Årsmedel: "yearMean", "Årets slut": "yearEnd", "Årets början": "yearStart", Manuell: "manual" }),
      {
        note: "Årsmedel: medelvärdet av årsskiftena runt året (gäller när det är tomt). Manuell: volymen tas ur Volymer.",
        example: "Årsmedel",
        whenEmpty: "yearMean",
      },
    ),
  },
});

export const volumesTable = defineTable({
  key: "volumes",
  name: "Volymer",
  purpose: "Volymer som ges för hand, till exempel antal elever.",
  uniqueBy: ["group", "year"],
  columns: {
    group: required("Målgrupp", text, {
      note: "Målgruppen, skriven som i Målgrupper.",
      example: "Gymnasieelever",
      refersTo: TO_GROUP,
    }),
    year: required("År", year, { note: "Året volymen gäller.", example: "2027" }),
    volume: required("Volym", volume(), { note: "Antal. Gäller före Befolkning där den finns.", example: "455" }),
    origin,
  },
});
