import { answer, type ResultCell } from "./answer";
import { BALANCE_HEADERS, balanceLedger } from "./balanceLedger";
import { FORECAST_HEADERS, forecastGate } from "./forecastGate";
import { frameRow } from "./frameRow";
import { indexFactors } from "./indexFactors";
import { indicatorLights } from "./indicatorLights";
import { numberOf, optionalRange, rangeOf, unitOf } from "./readArguments";
import { RECOVERY_HEADERS, recoveryLedger } from "./recoveryLedger";
import { yearAt } from "./yearsOf";

/*
 * The custom functions, as Excel's users meet them: the comments and the names of the parameters are what Excel shows while
 * a formula is typed, and the build makes functions.json of them (functionWords.en.json has the English). Parameters are as
 * many as Excel's users need, in the order they are typed; one that is left out arrives as `null`. `unknown[][]` is a range.
 */

/**
 * Ramen för volymer och priser: volym × pris × andel, summerat över målgrupperna. Ett belopp per år (kolumn).
 * @customfunction RAM
 * @helpurl https://localhost:3000/assets/functions.html#RAM
 * @param volymer Volymer i personer: en rad per målgrupp, en kolumn per år.
 * @param priser Pris i kr per person, lika stort område, eller en kolumn eller cell som gäller alla år.
 * @param andelar Andel av priset, tomt är 100 %. Lika stort område, eller en kolumn eller cell.
 * @param beloppsenhet Enhet för svaret: "kr", "tkr" eller "mnkr". Utelämnat: tkr.
 * @param nollor SANT om 0 är ett värde. Annars räknas 0 som tomt.
 * @returns Ramen per år, oavrundad.
 */
export function frame(
  volymer: unknown[][],
  priser: unknown[][],
  andelar?: unknown[][],
  beloppsenhet?: string,
  nollor?: boolean,
): unknown[][] {
  return answer(() => {
    const volumes = rangeOf("volumes", volymer, nollor);
    const prices = rangeOf("prices", priser, nollor);
    return frameRow({ volumes, prices, shares: optionalRange("shares", andelar, nollor) }, unitOf(beloppsenhet));
  });
}

/**
 * Följer varje underskott tills senare överskott har hämtat hem det. Äldsta underskottet först. En rad per underskott.
 * @customfunction ATERHAMTNING ÅTERHÄMTNING
 * @helpurl https://localhost:3000/assets/functions.html#ATERHAMTNING
 * @param år Avslutade år i en kolumn, utan luckor.
 * @param resultat Årets resultat (ram minus utfall) i en kolumn. Underskott med minus.
 * @param undantag Det som fullmäktige har beslutat att inte hämta hem, med plus, i en kolumn.
 * @param återhämtningstid Antal år att hämta hem ett underskott på. Utelämnat: 2.
 * @param beloppsenhet Beloppens enhet: "kr", "tkr" eller "mnkr". Utelämnat: tkr.
 * @param rubriker SANT för en rubrikrad överst.
 * @param nollor SANT om 0 är ett värde. Annars räknas 0 som tomt.
 * @returns Underskottsår, Underskott, Frist, Återhämtat, Undantag, Kvar, Läge, Status.
 */
export function recovery(
  år: unknown[][],
  resultat: unknown[][],
  undantag?: unknown[][],
  återhämtningstid?: number,
  beloppsenhet?: string,
  rubriker?: boolean,
  nollor?: boolean,
): unknown[][] {
  return answer(() => {
    const ranges = {
      years: rangeOf("years", år, nollor),
      results: rangeOf("results", resultat, nollor),
      exempted: optionalRange("exempted", undantag, nollor),
    };
    const recoveryYears = numberOf("recoveryYears", återhämtningstid, { whenEmpty: 2, min: 1, max: 10 });
    const rows = recoveryLedger(ranges, { amountUnit: unitOf(beloppsenhet), recoveryYears });
    return withHeaders(rows, RECOVERY_HEADERS, rubriker);
  });
}

/**
 * Kontrollerar om en prognos får lämnas in: ett underskott ska mötas av åtgärder som täcker det. En rad per prognos.
 * @customfunction PROGNOSKONTROLL
 * @helpurl https://localhost:3000/assets/functions.html#PROGNOSKONTROLL
 * @param ramar Ramar i en kolumn.
 * @param prognoser Helårsprognoser i en kolumn, nettokostnad med plus.
 * @param åtgärdseffekter Summan av åtgärdernas effekt i år, för de åtgärder som räknas, i en kolumn.
 * @param prognosgräns Så stort underskott godtas utan åtgärder. Utelämnat: 0.
 * @param beloppsenhet Beloppens enhet: "kr", "tkr" eller "mnkr". Utelämnat: tkr.
 * @param rubriker SANT för en rubrikrad överst.
 * @param nollor SANT om 0 är ett värde. Annars räknas 0 som tomt, och raden blir grå.
 * @returns Avvikelse, Åtgärdseffekt, Kvar att hantera, Status.
 */
export function forecastCheck(
  ramar: unknown[][],
  prognoser: unknown[][],
  åtgärdseffekter?: unknown[][],
  prognosgräns?: number,
  beloppsenhet?: string,
  rubriker?: boolean,
  nollor?: boolean,
): unknown[][] {
  return answer(() => {
    const ranges = {
      frames: rangeOf("frames", ramar, nollor),
      forecasts: rangeOf("forecasts", prognoser, nollor),
      effects: optionalRange("effects", åtgärdseffekter, nollor),
    };
    const forecastLimit = numberOf("limit", prognosgräns, { whenEmpty: 0, min: 0 });
    const rows = forecastGate(ranges, { amountUnit: unitOf(beloppsenhet), forecastLimit });
    return withHeaders(rows, FORECAST_HEADERS, rubriker);
  });
}

/**
 * Ljuset för uppmätta värden mot deras mål: Grön, Gul, Röd, eller Grå när värde eller mål saknas. Ett ljus per värde.
 * @customfunction INDIKATORLJUS
 * @helpurl https://localhost:3000/assets/functions.html#INDIKATORLJUS
 * @param värden Uppmätta värden, eller omdömena Uppfyllt, Delvis uppfyllt och Ej uppfyllt.
 * @param målvärden Målvärden: lika stort område, eller en kolumn, rad eller cell som gäller alla.
 * @param riktningar Högre, Lägre eller Intervall. Utelämnat: Högre.
 * @param gränser_gul Gräns för gult. För Intervall hur långt utanför som är gult. Tomt: gul_marginal × målvärdet.
 * @param målvärden_till Intervallens övre gräns.
 * @param gul_marginal Marginal för gult när gränsen är tom. Utelämnat: 5 %.
 * @param nollor SANT om 0 är ett värde. Annars räknas 0 som tomt, och ljuset blir grått.
 * @returns Ljusets ord, i samma form som värdena.
 */
export function indicatorLight(
  värden: unknown[][],
  målvärden: unknown[][],
  riktningar?: unknown[][],
  gränser_gul?: unknown[][],
  målvärden_till?: unknown[][],
  gul_marginal?: number,
  nollor?: boolean,
): unknown[][] {
  return answer(() => {
    const ranges = {
      values: rangeOf("values", värden, nollor),
      targets: rangeOf("targets", målvärden, nollor),
      directions: optionalRange("directions", riktningar, nollor),
      yellowLimits: optionalRange("yellowLimits", gränser_gul, nollor),
      targetsTo: optionalRange("targetsTo", målvärden_till, nollor),
    };
    return indicatorLights(ranges, numberOf("yellowMargin", gul_marginal, { whenEmpty: 0.05, min: 0, max: 1 }));
  });
}

/**
 * Räknar om ett pris från ett års nivå till andra års: produkten av 1 + förändringen för varje år efter prisåret.
 * @customfunction INDEXKEDJA
 * @helpurl https://localhost:3000/assets/functions.html#INDEXKEDJA
 * @param till_år Åren att räkna om till, i en rad, kolumn eller cell.
 * @param prisår Året som priset gäller.
 * @param indexår Indexets år i en kolumn.
 * @param förändringar Förändring mot året före, till exempel 3,0 %, i en kolumn.
 * @param nollor SANT om 0 är ett värde. Annars räknas 0 som tomt.
 * @returns En faktor att multiplicera priset med, i samma form som till_år.
 */
export function indexChain(
  till_år: unknown[][],
  prisår: number,
  indexår: unknown[][],
  förändringar: unknown[][],
  nollor?: boolean,
): unknown[][] {
  return answer(() => {
    const ranges = {
      toYears: rangeOf("toYears", till_år, nollor),
      indexYears: rangeOf("indexYears", indexår, nollor),
      changes: rangeOf("changes", förändringar, nollor),
    };
    return indexFactors(ranges, yearAt(rangeOf("priceYear", [[prisår]], nollor), { row: 0, column: 0 }));
  });
}

/**
 * Kommunens balanskrav: balanskravsresultatet per år och hur varje underskott återställs inom tre år. En rad per år.
 * @customfunction BALANSKRAV
 * @helpurl https://localhost:3000/assets/functions.html#BALANSKRAV
 * @param år Avslutade år i en kolumn, utan luckor.
 * @param resultat Årets resultat i en kolumn, överskott med plus.
 * @param justeringar Summan av balanskravsjusteringarna med tecken: realisationsvinster med minus.
 * @param avsatt Avsatt till resultatreserven, med plus.
 * @param använt Använt ur resultatreserven, med plus.
 * @param undantag Det som fullmäktige beslutat att inte återställa av synnerliga skäl, med plus.
 * @param beloppsenhet Beloppens enhet: "kr", "tkr" eller "mnkr". Utelämnat: tkr.
 * @param rubriker SANT för en rubrikrad överst.
 * @param nollor SANT om 0 är ett värde. Annars räknas 0 som tomt.
 * @returns År, Balanskravsresultat, Frist, Återställt, Undantag, Kvar, Läge, Status.
 */
export function balance(
  år: unknown[][],
  resultat: unknown[][],
  justeringar?: unknown[][],
  avsatt?: unknown[][],
  använt?: unknown[][],
  undantag?: unknown[][],
  beloppsenhet?: string,
  rubriker?: boolean,
  nollor?: boolean,
): unknown[][] {
  return answer(() => {
    const ranges = {
      years: rangeOf("years", år, nollor),
      results: rangeOf("results", resultat, nollor),
      adjustments: optionalRange("adjustments", justeringar, nollor),
      deposited: optionalRange("deposited", avsatt, nollor),
      used: optionalRange("used", använt, nollor),
      exempted: optionalRange("exempted", undantag, nollor),
    };
    return withHeaders(balanceLedger(ranges, unitOf(beloppsenhet)), BALANCE_HEADERS, rubriker);
  });
}

type Rows = readonly (readonly ResultCell[])[];

function withHeaders(rows: Rows, headers: readonly string[], wanted: boolean | null | undefined): Rows {
  return wanted === true ? [headers, ...rows] : rows;
}
