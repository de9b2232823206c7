import { RULE as BALANCE_RULE } from "../../src/functions/balanceLedger";
import { RULE as FORECAST_RULE } from "../../src/functions/forecastGate";
import { RULE as FRAME_RULE } from "../../src/functions/frameRow";
import { RULE as INDEX_RULE } from "../../src/functions/indexFactors";
import { RULE as INDICATOR_RULE } from "../../src/functions/indicatorLights";
import { RULE as RECOVERY_RULE } from "../../src/functions/recoveryLedger";
import { type FunctionExample, number, share, year } from "./functionExample";

/** One example per custom function; the results are reckoned by hand, and the tests run the formulas. */
export const FUNCTION_EXAMPLES: readonly FunctionExample[] = [
  {
    id: "RAM",
    sheet: [
      ["Målgrupp", "2027", "2028", "Pris (kr)"],
      ["7–15", number(1068.5), number(1080), number(97000)],
      ["16–18", number(420), number(430), number(142000)],
    ],
    at: "B5",
    given: "B2:C3,D2:D3",
    result: [[number(163284.5), number(165820)]],
    note: {
      sv: "2027: 1 068,5 × 97 000 + 420 × 142 000 = 163 284 500 kr, alltså 163 284,5 tkr.",
      en: "2027: 1,068.5 × 97,000 + 420 × 142,000 = 163,284,500 kr, that is 163,284.5 tkr.",
    },
    faults: ["value-missing", "not-a-number", "out-of-range", "shapes-differ", "not-in-list"],
    rule: FRAME_RULE,
  },
  {
    id: "ATERHAMTNING",
    sheet: [
      ["År", "Resultat", "Undantag"],
      [year(2023), number(-500), undefined],
      [year(2024), number(-200), number(50)],
      [year(2025), number(400), undefined],
      [year(2026), number(100), undefined],
    ],
    at: "E1",
    given: 'A2:A5,B2:B5,C2:C5,2,"tkr",TRUE',
    result: [
      ["Underskottsår", "Underskott", "Frist", "Återhämtat", "Undantag", "Kvar", "Läge", "Status"],
      [year(2023), number(500), year(2025), number(500), number(0), number(0), "Återhämtat", "Grön"],
      [year(2024), number(200), year(2026), number(0), number(50), number(150), "Förfallet", "Röd"],
    ],
    note: {
      sv: "Överskotten 400 och 100 hämtar hem det äldsta underskottet. Av 2024 års 200 är 50 undantagna och 150 kvar när fristen har gått ut.",
      en: "The surpluses of 400 and 100 recover the oldest deficit. Of the 200 of 2024, 50 are exempted and 150 left when it has fallen due.",
    },
    faults: ["value-missing", "year-missing", "year-twice", "not-a-year", "not-a-number", "shapes-differ", "no-rows"],
    rule: RECOVERY_RULE,
  },
  {
    id: "PROGNOSKONTROLL",
    sheet: [
      ["Enhet", "Ram", "Prognos", "Åtgärder"],
      ["Omsorg", number(45000), number(47000), number(750)],
      ["Teknik", number(20000), number(19800), undefined],
      ["Lärande", number(60000), number(61000), number(1000)],
      ["Kultur", number(8000), undefined, undefined],
    ],
    at: "F2",
    given: "B2:B5,C2:C5,D2:D5",
    result: [
      [number(-2000), number(750), number(1250), "Röd"],
      [number(200), number(0), number(0), "Grön"],
      [number(-1000), number(1000), number(0), "Gul"],
      [undefined, number(0), undefined, "Grå"],
    ],
    note: {
      sv: "Omsorg saknar åtgärder för 1 250 tkr. Kultur har ingen prognos än och är därför grå, aldrig grön.",
      en: "Omsorg lacks measures for 1,250 tkr. Kultur has no forecast yet and is therefore grey (Grå), never green.",
    },
    faults: ["not-a-number", "shapes-differ", "not-in-list", "out-of-range"],
    rule: FORECAST_RULE,
  },
  {
    id: "INDIKATORLJUS",
    sheet: [
      ["Värde", "Målvärde", "Riktning"],
      [number(82), number(80), "Högre"],
      [number(77), number(80), "Högre"],
      [number(4.5), number(4), "Lägre"],
      [undefined, number(80), "Högre"],
      ["Delvis uppfyllt", undefined, undefined],
    ],
    at: "D2",
    given: "A2:A6,B2:B6,C2:C6",
    result: [["Grön"], ["Gul"], ["Röd"], ["Grå"], ["Gul"]],
    note: {
      sv: "Gult går till 5 % från målet: 76 när högre är bättre, 4,2 när lägre är bättre.",
      en: "Yellow (Gul) reaches 5% from the target: 76 where higher is better, 4.2 where lower is better.",
    },
    faults: ["not-in-list", "not-a-number", "shapes-differ", "out-of-range"],
    rule: INDICATOR_RULE,
  },
  {
    id: "INDEXKEDJA",
    sheet: [
      ["År", "PKV"],
      [year(2026), share(0.03)],
      [year(2027), share(0.02)],
      [year(2028), share(0.025)],
    ],
    at: "C2",
    given: "A2:A4,2025,A2:A4,B2:B4",
    result: [[number(1.03)], [number(1.0506)], [number(1.076865)]],
    note: {
      sv: "Ett pris i 2025 års nivå gånger 1,0506 är priset i 2027 års nivå: 1,03 × 1,02.",
      en: "A price at the level of 2025 times 1.0506 is the price at the level of 2027: 1.03 × 1.02.",
    },
    faults: ["index-year-missing", "before-price-year", "year-twice", "not-a-year", "not-a-number", "shapes-differ"],
    rule: INDEX_RULE,
  },
  {
    id: "BALANSKRAV",
    sheet: [
      ["År", "Årets resultat", "Justeringar", "Avsatt", "Använt"],
      [year(2023), number(-4200), number(-1800), undefined, undefined],
      [year(2024), number(3500), undefined, number(500), undefined],
      [year(2025), number(4000), undefined, undefined, number(500)],
    ],
    at: "G1",
    given: 'A2:A4,B2:B4,C2:C4,D2:D4,E2:E4,,"tkr",TRUE',
    result: [
      ["År", "Balanskravsresultat", "Frist", "Återställt", "Undantag", "Kvar", "Läge", "Status"],
      [year(2023), number(-6000), year(2026), number(6000), number(0), number(0), "Återhämtat", "Gul"],
      [year(2024), number(3000), undefined, undefined, undefined, undefined, undefined, "Gul"],
      [year(2025), number(4500), undefined, undefined, undefined, undefined, undefined, "Grön"],
    ],
    note: {
      sv: "−4 200 − 1 800 = −6 000 ska återställas senast 2026. Status är läget när året stängde.",
      en: "−4,200 − 1,800 = −6,000 is to be restored by 2026. Status is how it stood when the year closed.",
    },
    faults: ["value-missing", "year-missing", "year-twice", "not-a-year", "not-a-number", "shapes-differ", "no-rows"],
    rule: BALANCE_RULE,
  },
];
