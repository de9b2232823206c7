import { light } from "../kinds/light";
import { amount } from "../kinds/numberKinds";
import { year } from "../kinds/year";
import { defaulted, optional, required, written } from "./column";
import { deficitState, deficitStatus, neededDecision } from "./shared";
import { defineTable } from "./table";

/** An amount of the inquiry; empty is 0, which a row without such an item means. */
function item(header: string, note: string, example: string) {
  return defaulted(header, amount({ min: 0 }), { note: `${note} Med plus. Tomt betyder 0.`, example, whenEmpty: 0 });
}

/** An amount that may go either way. */
function eitherWay(header: string, note: string, example: string) {
  return defaulted(header, amount(), { note: `${note} Tomt betyder 0.`, example, whenEmpty: 0 });
}

export const balancesTable = defineTable({
  key: "balances",
  name: "Balanskrav",
  purpose: "Hela kommunens balanskravsutredning, ett år per rad, i arbetsbokens beloppsenhet.",
  uniqueBy: ["year"],
  columns: {
    year: required("År", year, { note: "Ett avslutat år. Åren ska följa på varandra utan hopp.", example: "2025" }),
    result: required("Årets resultat", amount(), {
      note: "Årets resultat enligt resultaträkningen, överskott med plus.",
      example: "−4 200",
    }),
    capitalGains: item("Realisationsvinster", "Alla realisationsvinster. De dras av.", "1 800"),
    gainsExempted: item(
      "Vinster enligt undantag",
      "Realisationsvinster som får räknas med enligt undantagsmöjlighet. De läggs tillbaka.",
      "0",
    ),
    lossesExempted: item(
      "Förluster enligt undantag",
      "Realisationsförluster enligt undantagsmöjlighet. De läggs tillbaka.",
      "0",
    ),
    unrealised: eitherWay(
      "Orealiserade värdepapper",
      "Orealiserade vinster minus förluster i värdepapper. Plus är en vinst, som dras av.",
      "500",
    ),
    reversed: eitherWay(
      "Återförda värdepapper",
      "Återföring av tidigare års orealiserade vinster och förluster. Läggs till.",
      "0",
    ),
    adjustment: eitherWay("Övriga justeringar", "Andra balanskravsjusteringar. Läggs till som de står.", "0"),
    adjusted: written("Efter justeringar", amount(), {
      note: "Årets resultat efter balanskravsjusteringar.",
      example: "−6 500",
    }),
    mostDeposit: written("Högsta avsättning", amount(), {
      note: "Det mesta som får avsättas till resultatreserven i år: vad resultatet räcker till, och inte mer än ryms under reservens tak på 5 %.",
      example: "0",
    }),
    deposited: item("Avsatt till resultatreserv", "Årets avsättning till resultatreserven.", "0"),
    used: item("Använt ur resultatreserv", "Årets användning av resultatreserven.", "2 000"),
    balance: written("Balanskravsresultat", amount(), {
      note: "Efter justeringar, minus avsatt, plus använt. Minus ska återställas inom tre år.",
      example: "−4 500",
    }),
    openingReserve: optional("Resultatreserv vid årets början", amount({ min: 0 }), {
      note: "Behövs på första raden. Tomt tar resultatreserven vid föregående års slut.",
      example: "10 000",
    }),
    reserve: written("Resultatreserv vid årets slut", amount(), {
      note: "Resultatreserven vid årets början plus avsatt minus använt.",
      example: "8 000",
    }),
    revenues: optional("Skatter och generella bidrag", amount({ min: 0 }), {
      note: "Årets skatteintäkter, generella statsbidrag och utjämning, som avsättningens gränser räknas av.",
      example: "810 000",
    }),
    equity: optional("Eget kapital", amount(), {
      note: "Eget kapital med ansvarsförbindelsen för pensioner inräknad, vid årets slut. Minus om det är negativt.",
      example: "120 000",
    }),
    exempted: optional("Synnerliga skäl", amount({ min: 0 }), {
      note: "Det av underskottet som fullmäktige beslutat att inte återställa, med plus. Räknas bara med Beslut.",
      example: "0",
    }),
    decision: neededDecision,
    status: written("Status", light, {
      note: "Grön: inget att återställa. Gul: något är kvar, inom fristen. Röd: fristen har gått ut.",
      example: "Gul",
    }),
  },
});

export const balanceDeficitsTable = defineTable({
  key: "balanceDeficits",
  name: "Balanskravsunderskott",
  purpose: "Varje negativt balanskravsresultat och hur långt det är återställt.",
  uniqueBy: ["originYear"],
  columns: {
    originYear: written("Underskottsår", year, { note: "Året då underskottet uppstod.", example: "2025" }),
    deficit: written("Underskott", amount(), { note: "Underskottets storlek, med plus.", example: "4 500" }),
    dueYear: written("Frist", year, { note: "Sista året att återställa det.", example: "2028" }),
    recovered: written("Återställt", amount(), {
      note: "Återställt med senare positiva balanskravsresultat, äldsta underskottet först.",
      example: "1 500",
    }),
    exempted: written("Undantag", amount(), { note: "Undantaget av synnerliga skäl, genom beslut.", example: "0" }),
    remaining: written("Kvar", amount(), { note: "Det som återstår.", example: "3 000" }),
    state: deficitState,
    status: deficitStatus,
  },
});
