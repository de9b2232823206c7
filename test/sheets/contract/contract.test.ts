import { TABLE_KEYS } from "../../../src/domain/source";
import { CONTRACT, tableKeyOf } from "../../../src/sheets/contract/contract";
import { SETTINGS, settingKeys } from "../../../src/sheets/contract/settings";
import { excelName } from "../../../src/sheets/contract/table";

/** The fixed contract, written out by hand; `*` is what the add-in writes. */
const TABLES: Readonly<Record<string, string>> = {
  Inställningar: "Nyckel, Värde, Förklaring",
  Organisation: "Enhet, Nivå, Överordnad, Ansvarig, Slag",
  Verksamheter: "Verksamhet, Enhet, Metod, Index, Kompensationsgrad, Varav",
  Befolkning: "Scenario, År, Ålder, Antal",
  Målgrupper: "Målgrupp, Ålder från, Ålder till, Volymmått",
  Volymer: "Målgrupp, År, Volym, Källa",
  Standardkostnader: "Verksamhet, Målgrupp, År, Standardkostnad, Prisbas, Andel, Källa, Publicerad",
  Prisindex: "Index, År, Förändring, Källa, Publicerad",
  Basramar: "Verksamhet, År, Ram, Beslut",
  Ambitioner: "Verksamhet, År, Belopp, Slag, Beslut, Berör barn, Barnkonsekvensanalys",
  Finansiering: "Post, År, Belopp, Källa",
  Scenarier: "Scenario, Befolkning, Prisindex, Standardkostnad, Kompensationsgrad, Verksamhet, Beskrivning",
  Ramunderlag: "Enhet*, Verksamhet*, Målgrupp*, År*, Volym*, Pris*, Belopp*, Förklaring*",
  Ramar:
    "Enhet*, Verksamhet*, År*, Standardkostnadsram*, Ambition*, Ram*, Föregående ram*, Volymeffekt*, Priseffekt*, Ambitionseffekt*, Förändring*",
  Uppföljning: "Enhet, Period, Ram, Utfall, Prognos, Avvikelse*, Åtgärdseffekt*, Kvar att hantera*, Status*, Kommentar",
  Åtgärder:
    "Enhet, År, Åtgärd, Effekt i år, Helårseffekt, Startar, Slag, Läge, Inräknad i prognos, Ansvarig, Beslut, Berör barn, Barnkonsekvensanalys",
  Årsresultat: "Enhet, År, Ram, Utfall, Resultat*",
  Undantag: "Enhet, Underskottsår, Belopp, Beslut, Datum",
  Återhämtning: "Enhet*, Underskottsår*, Underskott*, Frist*, Återhämtat*, Undantag*, Kvar*, Läge*, Status*",
  Mål: "Id, Typ, Mål, Enhet, Överordnat mål, Perspektiv, Uppdragsgivare, Mottagare, Beslutad av, Globala mål, Visionsområde, Hållbarhet, Analys, Period, Beräknad status*, Bedömning, Motivering, Status*",
  Faktorer: "Id, Typ, Faktor, Enhet, Mål, Perspektiv, Status*",
  Indikatorer:
    "Id, Indikator, Hör till, Slag, Riktning, Målvärde, Målvärde till, Gräns gul, Vikt, Mätmetod, Mätrutin, Periodicitet, Källa, Visas som, Senaste värde*, Senaste period*, Trend*, Status*",
  Mätvärden: "Indikator, Period, Värde, Kommentar",
  Aktiviteter:
    "Id, Mål, Aktivitet, Ansvarig, Beslutad av, Startar, Slutar, Läge, Berör barn, Barnkonsekvensanalys, Status*",
  Grunduppdrag: "Enhet, Verksamhetsidé, Styrdokument, Vision, Samarbetspartners, Saknas*, Status*",
  Styrdokument: "Styrdokument, Enhet, Slag, Beslutad av, Beslutat, Gäller till",
  Uppdrag: "Id, Uppdrag, Uppdragsgivare, Mottagare, Enhet, Mål, Mått, Återrapporteras, Återrapporterat, Läge, Status*",
  Risker:
    "Id, Risk, Slag, Enhet, Faktor, Sannolikhet, Konsekvens, Riskvärde*, Kontrollmoment, Metod, Frekvens, Ansvarig, Åtgärd, Resultat, Status*",
  Årshjul: "Händelse, Slag, Fas, Enhet, Mottagare, Datum, Återkommer, Klart, Status*",
  "Finansiella mål":
    "Id, Finansiellt mål, År, Riktning, Målvärde, Målvärde till, Gräns gul, Prognos, Utfall, Beslut, Kommentar, Visas som, Status*",
  Styrningsåtgärder:
    "Id, Styrningsåtgärd, Avser, Enhet, Period, Läge, Beslut, Beslutsdatum, Dokumentation, Ansvarig, Status*",
  Initiativ: "Id, Initiativ, Enhet, Mål, Läge, Värde, Effekt, Ansvarig",
  Balanskrav:
    "År, Årets resultat, Realisationsvinster, Vinster enligt undantag, Förluster enligt undantag, Orealiserade värdepapper, Återförda värdepapper, Övriga justeringar, Efter justeringar*, Högsta avsättning*, Avsatt till resultatreserv, Använt ur resultatreserv, Balanskravsresultat*, Resultatreserv vid årets början, Resultatreserv vid årets slut*, Skatter och generella bidrag, Eget kapital, Synnerliga skäl, Beslut, Status*",
  Balanskravsunderskott: "Underskottsår*, Underskott*, Frist*, Återställt*, Undantag*, Kvar*, Läge*, Status*",
  Styrmodell: "Del, Namn, Värde, Tillägg, Källa",
  "Ignorerade fynd": "Fynd, Tabell, Nyckel, Kolumn, Värde, Motivering, Av, Datum",
  Logg: "Nr*, Tid*, Händelse*, Indata*, Resultat*, Regler*, Styrmodell*, Budgetår*, Period*, Rader lästa*, Celler ändrade*, Fel*, Råd*, Version*, Av*",
  Versioner:
    "Version*, Sparad*, Av*, Kommentar*, Indata*, Underlag*, Regler*, Styrmodell*, Budgetår*, Ramar totalt*, Rader*",
  Versionsdata: "Version*, Tabell*, Rad*, Del*, Innehåll*",
};

/** Lists of the contract: table, header, words. */
const LISTS: readonly (readonly [string, string, string])[] = [
  ["Organisation", "Slag", "Politisk, Tjänsteperson"],
  ["Verksamheter", "Metod", "Volym, Uppräkning, Fast"],
  ["Målgrupper", "Volymmått", "Årsmedel, Årets slut, Årets början, Manuell"],
  ["Standardkostnader", "Prisbas", "Målgrupp, Invånare"],
  ["Ambitioner", "Slag", "Överambition, Underambition, Prioritering, Effektivisering, Teknisk"],
  ["Åtgärder", "Slag", "Engång, Strukturell"],
  ["Åtgärder", "Läge", "Föreslagen, Beslutad, Pågår, Genomförd, Avförd"],
  ["Åtgärder", "Berör barn", "ja, nej"],
  ["Mål", "Bedömning", "Grön, Gul, Röd, Grå"],
  ["Faktorer", "Typ", "Kvalitetsfaktor, Framgångsfaktor"],
  ["Indikatorer", "Slag", "Kvantitativ, Kvalitativ"],
  ["Indikatorer", "Riktning", "Högre, Lägre, Intervall"],
  ["Indikatorer", "Periodicitet", "Månad, Kvartal, Tertial, Halvår, År, Vartannat år"],
  ["Aktiviteter", "Läge", "Ej påbörjad, Pågår, Klar, Försenad, Avförd"],
  ["Aktiviteter", "Berör barn", "ja, nej"],
  ["Styrdokument", "Slag", "Statligt, Kommunalt"],
  ["Uppdrag", "Läge", "Ej påbörjat, Pågår, Klart, Avfört"],
  ["Risker", "Slag", "Strategisk, Operativ"],
  [
    "Årshjul",
    "Slag",
    "Nulägesanalys, Planeringsförutsättningar, Planering, Budgetbeslut, Dialogmöte, Prognos, Uppföljning till kommunfullmäktige, Uppföljning till kommunstyrelsen, Delårsrapport, Årsredovisning, Resultatanalys, Intern kontroll, Annat",
  ],
  ["Årshjul", "Fas", "Planering, Uppföljning"],
  ["Årshjul", "Återkommer", "Månad, Kvartal, Tertial, Halvår, År"],
  ["Finansiella mål", "Riktning", "Högre, Lägre, Intervall"],
  ["Styrningsåtgärder", "Läge", "Föreslagen, Beslutad, Genomförd, Dokumenterad, Avslagen"],
  ["Initiativ", "Läge", "Idé, Värde, Analys, Lösning, Genomförd, Effekt säkrad, Vardag"],
  ["Styrmodell", "Del", "Nivå, Måltyp, Perspektiv, Ord, Regel, Plan, Plannivå, Händelse, Kontroll, Begrepp"],
];

const SETTING_DEFAULTS: readonly (readonly [string, unknown])[] = [
  ["Kommun", undefined],
  ["Kommunkod", undefined],
  ["Styrmodell", "tranemo"],
  ["Budgetår", undefined],
  ["Antal år", 3],
  ["Beloppsenhet", "tkr"],
  ["Scenario", "Huvud"],
  ["Index", "PKV"],
  ["Återhämtningstid", 2],
  ["Prognosgräns", 0],
  ["Gul marginal", 0.05],
  ["Sammanvägning", "share"],
  ["Andel grön", 0.75],
  ["Andel gul", 0.5],
  ["Rapportgräns", undefined],
  ["Högst antal övergripande mål", 5],
  ["Utgår från", "tranemo"],
  ["Avstämningsdag", undefined],
  ["Riskskala", 4],
  ["Riskgräns gul", 4],
  ["Riskgräns röd", 9],
  ["Ny plan gjordes", undefined],
  ["Visionsområden", undefined],
];

describe("the fixed contract of the workbook", () => {
  it.each(Object.entries(TABLES))("[WB] %s has the contract's columns in order", (name, columns) => {
    const table = TABLE_KEYS.map((key) => CONTRACT[key]).find((one) => one.name === name);
    const headers = Object.values(table?.columns ?? {}).map(
      (column) => `${column.header}${column.isWritten ? "*" : ""}`,
    );
    expect(headers.join(", ")).toBe(columns);
  });

  it("[WB] has these tables and no other, in this order", () => {
    expect(TABLE_KEYS.map((key) => CONTRACT[key].name)).toEqual(Object.keys(TABLES));
    expect(TABLE_KEYS.map((key) => CONTRACT[key].key)).toEqual(TABLE_KEYS);
  });

  it.each(LISTS)("[WB] %s: %s takes the contract's words", (table, header, words) => {
    const columns = Object.values(CONTRACT[tableKeyOf(table) ?? "settings"].columns);
    const validation = columns.find((column) => column.header === header)?.kind.validation;
    expect(validation).toEqual({ kind: "list", words: words.split(", "), strict: true });
  });

  it("[WB] offers the levels of every model in Organisation, and lets an own model's through", () => {
    expect(CONTRACT.units.columns.level?.kind.validation).toEqual({
      kind: "list",
      words: [
        "Kommunfullmäktige",
        "Kommunstyrelse",
        "Nämnd",
        "Sektion",
        "Sektor",
        "Förvaltning",
        "Bolag",
        "Avdelning",
        "Enhet",
        "Medarbetare",
      ],
      strict: false,
    });
  });

  it("[WB] has the contract's settings with their defaults", () => {
    expect(settingKeys().map((key) => [SETTINGS[key].name, SETTINGS[key].whenEmpty])).toEqual(SETTING_DEFAULTS);
  });

  it("names keys and joins that its tables have", () => {
    for (const { columns, uniqueBy, joined, name } of Object.values(CONTRACT)) {
      for (const key of [...uniqueBy, ...Object.values(joined ?? {})])
        expect([name, Object.keys(columns)]).toEqual([name, expect.arrayContaining([key])]);
    }
  });

  it("finds a table by its name whatever the case, with spaces or underscores", () => {
    expect(tableKeyOf("återhämtning")).toBe("recoveries");
    expect(tableKeyOf("MÅL")).toBe("goals");
    expect(tableKeyOf("Budget")).toBeUndefined();
    expect(excelName({ name: "Finansiella mål" })).toBe("Finansiella_mål");
  });

  it("tells the user what to write in every column", () => {
    for (const table of Object.values(CONTRACT)) {
      for (const column of Object.values(table.columns)) expect(column.note).toMatch(/^[A-ZÅÄÖa-zåäö0-9].{7,}\.$/);
    }
  });
});
