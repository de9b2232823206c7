import type { FindingTexts } from "../findingText";

const NO_FRAME = "Utan den kan ramen inte räknas fram.";

/** What keeps frames from being computed. */
export const frameTexts: FindingTexts<
  | "age-class-cut"
  | "age-class-overlap"
  | "age-not-covered"
  | "age-span-reversed"
  | "group-without-ages"
  | "population-missing"
  | "manual-volume-missing"
  | "volume-zero"
  | "price-missing"
  | "index-year-missing"
  | "base-frame-missing"
  | "frame-not-computed"
  | "sums-incomplete"
  | "room-not-computed"
  | "earmark-cycle"
  | "scenario-without-change"
  | "scenario-population-unclear"
> = {
  "age-class-cut": ({ group, year, from, to }, { ages }) => ({
    what: `Åldersklassen ${ages(from, to)} i Befolkning ${year} ligger bara delvis inom målgruppen ${group}.`,
    why: "Det går inte att veta hur många i klassen som hör till gruppen, så volymen räknas inte.",
    action: "Dela upp klassen i Befolkning i ettårsklasser, eller ändra målgruppens åldrar.",
  }),
  "age-class-overlap": ({ year, from, to }, { ages }) => ({
    what: `Åldersklassen ${ages(from, to)} överlappar en annan klass i Befolkning ${year}.`,
    why: "Samma personer skulle räknas två gånger.",
    action: "Ta bort eller dela en av klasserna, så att varje ålder finns en gång per år och scenario.",
  }),
  "age-not-covered": ({ group, year, from, to }, { ages }) => ({
    what: `Befolkning ${year} saknar ${ages(from, to)}, som hör till målgruppen ${group}.`,
    why: "Volymen skulle bli för låg, så den räknas inte.",
    action: `Lägg till de saknade åldrarna för ${year} i Befolkning.`,
  }),
  "age-span-reversed": ({ from, to }) => ({
    what: `Åldrarna går baklänges: från ${from} till ${to}.`,
    why: "Ingen ålder ligger inom spannet.",
    action: "Byt plats på åldrarna.",
  }),
  "group-without-ages": ({ group }) => ({
    what: `Målgruppen ${group} har inga åldrar.`,
    why: "Volymen kan inte räknas ur Befolkning utan dem.",
    action: "Fyll i Ålder från (och Ålder till), eller välj Manuell och ge volymen i Volymer.",
  }),
  "population-missing": ({ group, year, scenario }) => ({
    what: `Befolkning saknar ${year} i scenariot ${scenario}; det behövs för målgruppen ${group}.`,
    why: "Utan folkmängden finns ingen volym och ingen ram.",
    action: `Lägg till folkmängden den 31 december ${year}, eller ge volymen i Volymer.`,
  }),
  "manual-volume-missing": ({ group, year }) => ({
    what: `Volymen för ${group} ${year} saknas i Volymer.`,
    why: "Målgruppens volym ges för hand, så ramen kan inte räknas utan den.",
    action: `Lägg till en rad för ${group} ${year} i Volymer.`,
  }),
  "volume-zero": ({ group, year }) => ({
    what: `Målgruppen ${group} har inga personer ${year}.`,
    why: "Kostnaden per invånare kan inte fördelas på noll personer.",
    action: "Kontrollera målgruppens åldrar och Befolkning, eller välj Prisbas Målgrupp.",
  }),
  "price-missing": ({ service, group, year }) => ({
    what: `Standardkostnaden för ${service}${group === undefined ? "" : ` och ${group}`} saknas för ${year} och alla år före.`,
    why: "Utan ett pris kan ramen inte räknas fram.",
    action: `Lägg till en rad i Standardkostnader för ${year} eller tidigare.`,
  }),
  "index-year-missing": ({ index, year }) => ({
    what: `Prisindex saknar ${index} för ${year}.`,
    why: "Priset kan inte räknas upp förbi ett år som saknas.",
    action: `Lägg till förändringen ${year} för ${index} i Prisindex.`,
  }),
  "base-frame-missing": ({ service, year }) => ({
    what: `Basramar saknar ${service} för ${year}.`,
    why: NO_FRAME,
    action: `Lägg till den beslutade ramen för ${service} ${year} i Basramar.`,
  }),
  "frame-not-computed": ({ service, year, causes }, { tables }) => ({
    what: `Ramen för ${service} ${year} kunde inte räknas fram.`,
    why: "Den saknas i Ramar och i summorna.",
    action:
      causes.length === 0
        ? `Rätta de rader om ${service} som har egna fynd, eller ramen för året innan, och räkna om.`
        : `Se fyndet om ${tables(causes)}: rätta det och räkna om.`,
  }),
  "sums-incomplete": () => ({
    what: "Summorna av ramarna är ofullständiga.",
    why: "Det går inte att veta vilken verksamhet raden hör till, så den kan saknas i någon av dem.",
    action: "Fyll i eller rätta namnet på raden och räkna om.",
  }),
  "room-not-computed": ({ year }) => ({
    what: `Det som är kvar ${year} kunde inte räknas fram.`,
    why: "En rad i Finansiering kunde inte läsas, så det går inte att veta hur mycket pengar som finns.",
    action: "Rätta raden i Finansiering och räkna om.",
  }),
  "earmark-cycle": ({ service }) => ({
    what: `${service} är en del av sig själv genom kolumnen Varav.`,
    why: "Då går det inte att veta vilken ram som räknas i summan.",
    action: "Ändra Varav så att en verksamhet aldrig leder tillbaka till sig själv.",
  }),
  "scenario-without-change": ({ scenario }) => ({
    what: `Raden i scenariot ${scenario} ändrar ingenting.`,
    why: "Inget av Befolkning, Prisindex, Standardkostnad och Kompensationsgrad har ett värde.",
    action: "Fyll i det som scenariot ska ändra, eller ta bort raden.",
  }),
  "scenario-population-unclear": ({ scenario }) => ({
    what: `Det går inte att veta vilken befolkning scenariot ${scenario} räknas med.`,
    why: "Befolkning gäller alla verksamheter, så den kan inte anges för bara en och inte på två sätt. Scenariot räknas inte.",
    action: "Skriv befolkningen på scenariots rad utan Verksamhet, och töm cellen på de andra raderna.",
  }),
};
