import type { ArgumentCell, ArgumentName, FunctionTexts } from "./functionTexts";

const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  volumes: "volymer",
  prices: "priser",
  shares: "andelar",
  unit: "beloppsenhet",
  years: "år",
  results: "resultat",
  exempted: "undantag",
  recoveryYears: "återhämtningstid",
  frames: "ramar",
  forecasts: "prognoser",
  effects: "åtgärdseffekter",
  limit: "prognosgräns",
  values: "värden",
  targets: "målvärden",
  directions: "riktningar",
  yellowLimits: "gränser_gul",
  targetsTo: "målvärden_till",
  yellowMargin: "gul_marginal",
  toYears: "till_år",
  priceYear: "prisår",
  indexYears: "indexår",
  changes: "förändringar",
  adjustments: "justeringar",
  deposited: "avsatt",
  used: "använt",
  headers: "rubriker",
  zeros: "nollor",
};

const cell = ({ argument, row, column }: ArgumentCell) => `${ARGUMENTS[argument]}, rad ${row}, kolumn ${column}`;

export const swedishFunctions: FunctionTexts = {
  arguments: ARGUMENTS,
  reasons: {
    "value-missing": (at) =>
      `${cell(at)}: cellen är tom eller 0. Fyll i den. Är 0 rätt värde, sätt argumentet nollor till SANT.`,
    "not-a-number": (at) =>
      `${cell(at)}: ”${at.found}” är inte ett tal. Skriv bara talet, till exempel 1250 eller 2,1 %.`,
    "not-a-year": (at) => `${cell(at)}: ”${at.found}” är inte ett år. Skriv fyra siffror, till exempel 2027.`,
    "out-of-range": (at) =>
      at.max === undefined
        ? `${cell(at)}: ${at.found} är mindre än ${at.min}. Rätta värdet.`
        : `${cell(at)}: ${at.found} är utanför ${at.min}–${at.max}. Rätta värdet.`,
    "not-in-list": (at) => `${cell(at)}: ”${at.found}” finns inte i listan. Skriv ${either(at.allowed)}.`,
    "shapes-differ": ({ argument, found, wanted }) =>
      `${ARGUMENTS[argument]} är ${found.rows} rader × ${found.columns} kolumner men ska vara ${wanted.rows} × ${wanted.columns}. Markera lika stora områden.`,
    "year-twice": ({ argument, year }) => `${ARGUMENTS[argument]}: ${year} står två gånger. Behåll en rad per år.`,
    "year-missing": ({ argument, year }) =>
      `${ARGUMENTS[argument]}: ${year} saknas mellan två andra år. Lägg till året, åren måste följa på varandra.`,
    "index-year-missing": ({ year }) =>
      `Förändringen för ${year} saknas. Lägg till året i indexår och förändringar. Är den 0, sätt argumentet nollor till SANT.`,
    "before-price-year": ({ year, priceYear }) =>
      `${year} är före prisåret ${priceYear}. En kedja räknas bara framåt: välj ett tidigare prisår.`,
    "no-rows": ({ argument }) => `${ARGUMENTS[argument]} är tomt. Markera området med uppgifterna.`,
  },
};

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} eller ${words.at(-1)}`;
}
