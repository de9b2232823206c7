import type { CellContent } from "../../src/sheets/tableData";
import type { ExampleTables } from "./exampleTables";

const LEARNING = "Lärandesektionen";
const CARE = "Omsorgssektionen";
const COMMUNITY = "Samhällssektionen";
const CULTURE = "Kultur- och fritidssektionen";
const SERVICE = "Servicesektionen";

const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/** Persons on 31 December 2025–2029 in the main forecast. */
const POPULATION: Readonly<Record<string, readonly number[]>> = {
  "0": [112, 109, 108, 106, 105],
  "1–5": [604, 590, 581, 570, 562],
  "6": [131, 124, 119, 121, 115],
  "7–9": [418, 402, 388, 377, 366],
  "10–12": [431, 428, 424, 410, 399],
  "13–15": [440, 437, 431, 434, 429],
  "16–18": [452, 449, 447, 443, 440],
  "19–64": [6050, 6031, 6012, 5990, 5974],
  "65–79": [1985, 2002, 2014, 2021, 2019],
  "80–89": [640, 668, 701, 733, 762],
  "90–": [137, 141, 144, 150, 155],
};

/** How much lower and higher the other two forecasts are, per year after 2025. */
const SCENARIO_DRIFT: Readonly<Record<string, number>> = { Huvud: 0, Låg: -0.006, Hög: 0.005 };

const population = Object.entries(SCENARIO_DRIFT).flatMap(([scenario, drift]) =>
  YEARS.flatMap((year, index) =>
    Object.entries(POPULATION).map(([age, persons]) => ({
      Scenario: scenario,
      År: year,
      Ålder: age,
      Antal: Math.round((persons[index] ?? 0) * (1 + drift * index)),
    })),
  ),
);

const settings: Readonly<Record<string, CellContent>> = {
  Kommun: "Lindmo (påhittad kommun)",
  Styrmodell: "Tranemo",
  Budgetår: 2027,
  Prognosgräns: 0,
  Rapportgräns: 2000,
};

/**
 * Lindmo, a municipality that does not exist, in the Tranemo model: every table filled, five sections, three years.
 * Omsorgssektionen may not submit its forecast, Samhällssektionen's deficit of 2023 is overdue, Kultur- och fritids-
 * sektionen has an exemption, and all four lights occur.
 */
export const lindmo: ExampleTables = {
  Inställningar: Object.entries(settings).map(([Nyckel, Värde]) => ({ Nyckel, Värde })),
  Organisation: [
    { Enhet: "Kommunfullmäktige", Nivå: "Kommunfullmäktige", Slag: "Politisk", Ansvarig: "Ordförande Maj Lind" },
    { Enhet: "Kommunstyrelsen", Nivå: "Kommunstyrelse", Överordnad: "Kommunfullmäktige", Slag: "Politisk", Ansvarig: "Ordförande Per Mo" },
    { Enhet: LEARNING, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Anna Berg" },
    { Enhet: CARE, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Björn Dahl" },
    { Enhet: COMMUNITY, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Cecilia Ek" },
    { Enhet: CULTURE, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "David Fors" },
    { Enhet: SERVICE, Nivå: "Sektion", Överordnad: "Kommunstyrelsen", Slag: "Tjänsteperson", Ansvarig: "Eva Gran" },
  ],
  Verksamheter: [
    { Verksamhet: "Förskola", Enhet: LEARNING, Metod: "Volym" },
    { Verksamhet: "Grundskola och fritidshem", Enhet: LEARNING, Metod: "Volym" },
    { Verksamhet: "Gymnasieskola", Enhet: LEARNING, Metod: "Volym" },
    { Verksamhet: "Äldreomsorg", Enhet: CARE, Metod: "Volym" },
    { Verksamhet: "Funktionsstöd", Enhet: CARE, Metod: "Uppräkning", Kompensationsgrad: 0.5 },
    { Verksamhet: "Individ- och familjeomsorg", Enhet: CARE, Metod: "Uppräkning" },
    { Verksamhet: "Gator och parker", Enhet: COMMUNITY, Metod: "Uppräkning" },
    { Verksamhet: "Vinterväghållning", Enhet: COMMUNITY, Metod: "Fast", Varav: "Gator och parker" },
    { Verksamhet: "Bibliotek och kultur", Enhet: CULTURE, Metod: "Uppräkning" },
    { Verksamhet: "Kommunledning och service", Enhet: SERVICE, Metod: "Fast" },
  ],
  Befolkning: population,
  Målgrupper: [
    { Målgrupp: "Barn 1–5 år", "Ålder från": 1, "Ålder till": 5, Volymmått: "Årsmedel" },
    { Målgrupp: "Elever 6–15 år", "Ålder från": 6, "Ålder till": 15, Volymmått: "Årsmedel" },
    { Målgrupp: "Ungdomar 16–18 år", "Ålder från": 16, "Ålder till": 18, Volymmått: "Årets början" },
    { Målgrupp: "Äldre 65–79 år", "Ålder från": 65, "Ålder till": 79, Volymmått: "Årets slut" },
    { Målgrupp: "Äldre 80 år och mer", "Ålder från": 80, Volymmått: "Årets slut" },
    { Målgrupp: "Beslut om LSS-boende", Volymmått: "Manuell" },
  ],
  Volymer: [46, 48, 49, 49].map((Volym, index) => ({
    Målgrupp: "Beslut om LSS-boende",
    År: 2026 + index,
    Volym,
    Källa: index === 0 ? "Verksamhetssystemet, oktober 2026" : "Sektionens bedömning",
  })),
  Standardkostnader: [
    { Verksamhet: "Förskola", Målgrupp: "Barn 1–5 år", År: 2026, Standardkostnad: 158_400, Prisbas: "Målgrupp", Källa: "Egen kalkyl på utjämningens standardkostnad", Publicerad: "2026-09-30" },
    { Verksamhet: "Grundskola och fritidshem", Målgrupp: "Elever 6–15 år", År: 2026, Standardkostnad: 131_900, Prisbas: "Målgrupp", Källa: "Egen kalkyl på utjämningens standardkostnad", Publicerad: "2026-09-30" },
    { Verksamhet: "Gymnasieskola", Målgrupp: "Ungdomar 16–18 år", År: 2026, Standardkostnad: 149_700, Prisbas: "Målgrupp", Andel: 0.97, Källa: "Egen kalkyl på utjämningens standardkostnad", Publicerad: "2026-09-30" },
    { Verksamhet: "Äldreomsorg", Målgrupp: "Äldre 65–79 år", År: 2026, Standardkostnad: 2_650, Prisbas: "Invånare", Källa: "Utjämningens standardkostnad, fördelad", Publicerad: "2026-09-30" },
    { Verksamhet: "Äldreomsorg", Målgrupp: "Äldre 80 år och mer", År: 2026, Standardkostnad: 14_150, Prisbas: "Invånare", Källa: "Utjämningens standardkostnad, fördelad", Publicerad: "2026-09-30" },
    { Verksamhet: "Funktionsstöd", Målgrupp: "Beslut om LSS-boende", År: 2026, Standardkostnad: 1_120_000, Prisbas: "Målgrupp", Källa: "Bokslut 2025, uppräknat", Publicerad: "2026-09-30" },
  ],
  Prisindex: [0.031, 0.027, 0.026].map((Förändring, index) => ({
    Index: "PKV",
    År: 2027 + index,
    Förändring,
    Källa: "Påhittad serie i PKV:s form",
    Publicerad: "2026-10-15",
  })),
  Basramar: [
    { Verksamhet: "Förskola", År: 2026, Ram: 94_900, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Grundskola och fritidshem", År: 2026, Ram: 187_100, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Gymnasieskola", År: 2026, Ram: 65_300, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Äldreomsorg", År: 2026, Ram: 190_500, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Funktionsstöd", År: 2026, Ram: 61_200, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Individ- och familjeomsorg", År: 2026, Ram: 38_400, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Gator och parker", År: 2026, Ram: 24_600, Beslut: "KF 2025-06-16 § 61" },
    { Verksamhet: "Bibliotek och kultur", År: 2026, Ram: 21_700, Beslut: "KF 2025-06-16 § 61" },
    ...[62_300, 63_800, 65_200, 66_500].map((Ram, index) => ({
      Verksamhet: "Kommunledning och service",
      År: 2026 + index,
      Ram,
      Beslut: index === 0 ? "KF 2025-06-16 § 61" : "Budgetutskottets förslag",
    })),
    ...[5_900, 6_000, 6_100, 6_200].map((Ram, index) => ({
      Verksamhet: "Vinterväghållning",
      År: 2026 + index,
      Ram,
      Beslut: index === 0 ? "KF 2025-06-16 § 61" : "Budgetutskottets förslag",
    })),
  ],
  Ambitioner: [
    { Verksamhet: "Förskola", År: 2026, Belopp: 1_500, Slag: "Överambition", Beslut: "KF 2025-06-16 § 62", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2025-04" },
    { Verksamhet: "Förskola", År: 2027, Belopp: 2_400, Slag: "Överambition", Beslut: "Förslag 2027", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2026-09" },
    { Verksamhet: "Förskola", År: 2028, Belopp: 2_400, Slag: "Överambition", Beslut: "Förslag 2027", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2026-09" },
    { Verksamhet: "Grundskola och fritidshem", År: 2027, Belopp: -1_800, Slag: "Effektivisering", Beslut: "Förslag 2027", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2026-10" },
    { Verksamhet: "Grundskola och fritidshem", År: 2028, Belopp: -2_600, Slag: "Effektivisering", Beslut: "Förslag 2027", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2026-10" },
    { Verksamhet: "Grundskola och fritidshem", År: 2029, Belopp: -2_600, Slag: "Effektivisering", Beslut: "Förslag 2027", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2026-10" },
    { Verksamhet: "Äldreomsorg", År: 2027, Belopp: -3_000, Slag: "Underambition", Beslut: "Förslag 2027", "Berör barn": "nej" },
    { Verksamhet: "Bibliotek och kultur", År: 2027, Belopp: 600, Slag: "Prioritering", Beslut: "Förslag 2027", "Berör barn": "nej" },
    { Verksamhet: "Gator och parker", År: 2028, Belopp: 450, Slag: "Teknisk", Beslut: "Kapitalkostnad cykelväg", "Berör barn": "nej" },
  ],
  Finansiering: [2027, 2028, 2029].flatMap((År, index) => [
    { Post: "Skatteintäkter", År, Belopp: [592_000, 611_000, 629_000][index] ?? 0, Källa: "Skatteprognos oktober 2026 (påhittad)" },
    { Post: "Generella statsbidrag och utjämning", År, Belopp: [201_500, 203_000, 204_500][index] ?? 0, Källa: "Utjämning 2027 (påhittad)" },
    { Post: "Finansnetto", År, Belopp: [-4_100, -4_600, -5_200][index] ?? 0, Källa: "Finanspolicy" },
    { Post: "Resultatmål", År, Belopp: [8_000, 8_200, 8_400][index] ?? 0, Källa: "Finansiellt mål, 1 % av skatter och bidrag" },
  ]),
  Uppföljning: [
    { Enhet: LEARNING, Period: "2026-T1", Ram: 347_300, Utfall: 116_200, Prognos: 346_900 },
    { Enhet: CARE, Period: "2026-T1", Ram: 290_100, Utfall: 98_000, Prognos: 291_400, Kommentar: "Vikariekostnader över plan." },
    { Enhet: COMMUNITY, Period: "2026-T1", Ram: 24_600, Utfall: 9_100, Prognos: 24_600 },
    { Enhet: CULTURE, Period: "2026-T1", Ram: 21_700, Utfall: 7_200, Prognos: 21_650 },
    { Enhet: SERVICE, Period: "2026-T1", Ram: 62_300, Utfall: 20_400, Prognos: 62_300 },
    { Enhet: LEARNING, Period: "2026-08", Ram: 347_300, Utfall: 231_100, Prognos: 346_500 },
    { Enhet: CARE, Period: "2026-08", Ram: 290_100, Utfall: 197_300, Prognos: 293_700, Kommentar: "Fler beslut om hemtjänst och dyra placeringar." },
    { Enhet: COMMUNITY, Period: "2026-08", Ram: 24_600, Utfall: 16_900, Prognos: 25_300, Kommentar: "Snörik vinter; upphandling omförhandlad." },
    { Enhet: CULTURE, Period: "2026-08", Ram: 21_700, Utfall: 14_300, Prognos: 21_500 },
    { Enhet: SERVICE, Period: "2026-08", Ram: 62_300, Utfall: 41_000, Kommentar: "Prognosen lämnas efter delårsbokslutet." },
  ],
  Åtgärder: [
    { Enhet: CARE, År: 2026, Åtgärd: "Bemanningsplanering i hemtjänsten", "Effekt i år": 1_400, Helårseffekt: 3_600, Startar: "2026-05-01", Slag: "Strukturell", Läge: "Pågår", "Inräknad i prognos": "nej", Ansvarig: "Björn Dahl", Beslut: "KS 2026-04-13 § 41", "Berör barn": "nej" },
    { Enhet: CARE, År: 2026, Åtgärd: "Senarelagd rekrytering", "Effekt i år": 950, Helårseffekt: 0, Startar: "2026-09-01", Slag: "Engång", Läge: "Beslutad", "Inräknad i prognos": "nej", Ansvarig: "Björn Dahl", Beslut: "KS 2026-09-07 § 88", "Berör barn": "nej" },
    { Enhet: CARE, År: 2026, Åtgärd: "Hemtagning av placering", "Effekt i år": 800, Helårseffekt: 1_900, Startar: "2026-10-01", Slag: "Strukturell", Läge: "Pågår", "Inräknad i prognos": "ja", Ansvarig: "Björn Dahl", Beslut: "SU 2026-08-20", "Berör barn": "ja", Barnkonsekvensanalys: "BKA 2026-08" },
    { Enhet: CARE, År: 2026, Åtgärd: "Stängd dagverksamhet", "Effekt i år": 700, Helårseffekt: 1_400, Startar: "2026-06-01", Slag: "Strukturell", Läge: "Avförd", "Inräknad i prognos": "nej", Ansvarig: "Björn Dahl", Beslut: "KS 2026-05-11 § 52", "Berör barn": "nej" },
    { Enhet: COMMUNITY, År: 2026, Åtgärd: "Omförhandlat vinteravtal", "Effekt i år": 400, Helårseffekt: 600, Startar: "2026-09-01", Slag: "Strukturell", Läge: "Beslutad", "Inräknad i prognos": "nej", Ansvarig: "Cecilia Ek", Beslut: "SU 2026-08-27", "Berör barn": "nej" },
    { Enhet: COMMUNITY, År: 2026, Åtgärd: "Senarelagd beläggning", "Effekt i år": 300, Helårseffekt: 0, Startar: "2026-09-15", Slag: "Engång", Läge: "Föreslagen", "Inräknad i prognos": "nej", Ansvarig: "Cecilia Ek", "Berör barn": "nej" },
  ],
  Årsresultat: [
    ...[[331_000, 330_200], [338_500, 337_900], [342_000, 343_100]].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: LEARNING, År: 2023 + index, Ram, Utfall })),
    ...[[266_000, 267_800], [274_000, 273_100], [282_000, 281_000]].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: CARE, År: 2023 + index, Ram, Utfall })),
    ...[[22_900, 24_100], [23_500, 23_300], [24_000, 23_900]].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: COMMUNITY, År: 2023 + index, Ram, Utfall })),
    ...[[20_300, 20_750], [20_800, 20_800], [21_200, 21_150]].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: CULTURE, År: 2023 + index, Ram, Utfall })),
    ...[[58_800, 58_600], [60_100, 60_000], [61_200, 61_700]].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: SERVICE, År: 2023 + index, Ram, Utfall })),
  ],
  Undantag: [
    { Enhet: CULTURE, Underskottsår: 2023, Beslut: "KF 2024-04-22 § 30", Datum: "2024-04-22" },
  ],
  Mål: [
    { Id: "M1", Typ: "Utvecklingsmål", Mål: "Alla elever når gymnasiebehörighet", Enhet: LEARNING, Uppdragsgivare: "Kommunfullmäktige", Mottagare: LEARNING, "Beslutad av": "Kommunfullmäktige", "Globala mål": "4", Visionsområde: "Lärande hela livet", Analys: "Nulägesanalys 2026, s. 4", Period: "2026–2029" },
    { Id: "M2", Typ: "Utvecklingsmål", Mål: "Trygg hemtjänst med få möten", Enhet: CARE, Uppdragsgivare: "Kommunfullmäktige", Mottagare: CARE, "Beslutad av": "Kommunfullmäktige", "Globala mål": "3", Visionsområde: "Ett gott liv", Analys: "Nulägesanalys 2026, s. 9", Period: "2026–2029" },
    { Id: "M3", Typ: "Utvecklingsmål", Mål: "Fossilfri fordonspark", Enhet: COMMUNITY, Uppdragsgivare: "Kommunfullmäktige", Mottagare: COMMUNITY, "Beslutad av": "Kommunfullmäktige", "Globala mål": "11, 13", Visionsområde: "Hållbar vardag", Analys: "Omvärldsanalys 2026, s. 2", Period: "2026–2028" },
    { Id: "M4", Typ: "Utvecklingsmål", Mål: "Fler läser: biblioteket når hela kommunen", Enhet: CULTURE, Uppdragsgivare: "Kommunfullmäktige", Mottagare: CULTURE, "Beslutad av": "Kommunfullmäktige", "Globala mål": "4, 10", Visionsområde: "Lärande hela livet", Analys: "Nulägesanalys 2026, s. 14", Period: "2026–2029", Bedömning: "Gul", Motivering: "Bokbussen startar först 2027; utlånen väntas vända då." },
    { Id: "M5", Typ: "Utvecklingsmål", Mål: "Digital service dygnet runt", Enhet: SERVICE, Uppdragsgivare: "Kommunfullmäktige", Mottagare: SERVICE, "Beslutad av": "Kommunfullmäktige", "Globala mål": "16", Visionsområde: "Nära service", Analys: "Omvärldsanalys 2026, s. 6", Period: "2027–2029" },
  ],
  Faktorer: [
    { Id: "F1", Typ: "Kvalitetsfaktor", Faktor: "Behöriga lärare", Enhet: LEARNING, Mål: "M1" },
    { Id: "F2", Typ: "Kvalitetsfaktor", Faktor: "Kontinuitet i omsorgen", Enhet: CARE, Mål: "M2" },
    { Id: "F3", Typ: "Kvalitetsfaktor", Faktor: "Ändamålsenliga lokaler", Enhet: SERVICE },
    { Id: "F4", Typ: "Kvalitetsfaktor", Faktor: "Hel och säker väg", Enhet: COMMUNITY },
  ],
  Indikatorer: [
    { Id: "I1", Indikator: "Elever behöriga till yrkesprogram, åk 9", "Hör till": "M1", Slag: "Kvantitativ", Riktning: "Högre", Målvärde: 0.9, "Gräns gul": 0.85, Vikt: 2, Mätmetod: "Andel av slutbetyg", Mätrutin: "Läses ur betygssystemet i juni", Periodicitet: "År", Källa: "Betygssystemet" },
    { Id: "I2", Indikator: "Frånvaro i grundskolan", "Hör till": "M1", Slag: "Kvantitativ", Riktning: "Lägre", Målvärde: 0.06, "Gräns gul": 0.075, Vikt: 1, Mätmetod: "Andel av skoltid", Mätrutin: "Månadsvis ur frånvarosystemet", Periodicitet: "Tertial", Källa: "Frånvarosystemet" },
    { Id: "I3", Indikator: "Legitimerade lärare", "Hör till": "F1", Slag: "Kvantitativ", Riktning: "Högre", Målvärde: 0.85, Vikt: 1, Mätmetod: "Andel av tjänster", Mätrutin: "15 oktober", Periodicitet: "År", Källa: "Personalsystemet" },
    { Id: "I4", Indikator: "Möten med olika personer på två veckor", "Hör till": "M2", Slag: "Kvantitativ", Riktning: "Lägre", Målvärde: 12, "Gräns gul": 14, Vikt: 1, Mätmetod: "Medelvärde per brukare", Mätrutin: "Två veckor i oktober", Periodicitet: "År", Källa: "Planeringssystemet" },
    { Id: "I5", Indikator: "Nöjda brukare i hemtjänsten", "Hör till": "M2", Slag: "Kvantitativ", Riktning: "Högre", Målvärde: 0.9, Vikt: 1, Mätmetod: "Enkät", Mätrutin: "Nationell undersökning i mars", Periodicitet: "År", Källa: "Brukarundersökning" },
    { Id: "I6", Indikator: "Personalomsättning i hemtjänsten", "Hör till": "F2", Slag: "Kvantitativ", Riktning: "Lägre", Målvärde: 0.12, "Gräns gul": 0.15, Vikt: 1, Mätmetod: "Andel som slutat, 12 månader", Mätrutin: "Tertialvis", Periodicitet: "Tertial", Källa: "Personalsystemet" },
    { Id: "I7", Indikator: "Fossilfria fordon", "Hör till": "M3", Slag: "Kvantitativ", Riktning: "Högre", Målvärde: 0.75, "Gräns gul": 0.6, Vikt: 1, Mätmetod: "Andel av fordon", Mätrutin: "Fordonsregistret 31 december", Periodicitet: "År", Källa: "Fordonsregistret" },
    { Id: "I8", Indikator: "Lån per invånare", "Hör till": "M4", Slag: "Kvantitativ", Riktning: "Högre", Målvärde: 6, "Gräns gul": 5.2, Vikt: 1, Mätmetod: "Lån / invånare", Mätrutin: "Årsskifte", Periodicitet: "År", Källa: "Bibliotekssystemet" },
    { Id: "I9", Indikator: "E-tjänster som kan följas från start till mål", "Hör till": "M5", Slag: "Kvantitativ", Riktning: "Högre", Målvärde: 20, Vikt: 1, Mätmetod: "Antal", Mätrutin: "Tertialvis", Periodicitet: "Tertial", Källa: "E-tjänsteplattformen" },
    { Id: "I10", Indikator: "Inomhustemperatur i skolor", "Hör till": "F3", Slag: "Kvantitativ", Riktning: "Intervall", Målvärde: 20, "Målvärde till": 22, "Gräns gul": 1, Vikt: 1, Mätmetod: "Medel av givare", Mätrutin: "Månadsvis", Periodicitet: "Månad", Källa: "Fastighetssystemet" },
    { Id: "I11", Indikator: "Trafiksäkerhetsrond", "Hör till": "F4", Slag: "Kvalitativ", Vikt: 1, Mätmetod: "Samlad bedömning efter rond", Mätrutin: "Vår och höst", Periodicitet: "Halvår", Källa: "Protokoll" },
  ],
  Mätvärden: [
    { Indikator: "I1", Period: "2025", Värde: 0.872 },
    { Indikator: "I1", Period: "2026", Värde: 0.913 },
    { Indikator: "I2", Period: "2026-T1", Värde: 0.071 },
    { Indikator: "I2", Period: "2026-T2", Värde: 0.068 },
    { Indikator: "I3", Period: "2025", Värde: 0.79 },
    { Indikator: "I3", Period: "2026", Värde: 0.86 },
    { Indikator: "I4", Period: "2025", Värde: 14.2 },
    { Indikator: "I4", Period: "2026", Värde: 15.1, Kommentar: "Många vikarier." },
    { Indikator: "I5", Period: "2025", Värde: 0.88 },
    { Indikator: "I5", Period: "2026", Värde: 0.84 },
    { Indikator: "I6", Period: "2026-T1", Värde: 0.14 },
    { Indikator: "I6", Period: "2026-T2", Värde: 0.16 },
    { Indikator: "I7", Period: "2025", Värde: 0.55 },
    { Indikator: "I7", Period: "2026", Värde: 0.78 },
    { Indikator: "I8", Period: "2025", Värde: 4.9 },
    { Indikator: "I8", Period: "2026", Värde: 5, Kommentar: "Ett filialbibliotek stängt för ombyggnad." },
    { Indikator: "I10", Period: "2026-09", Värde: 21.3 },
    { Indikator: "I10", Period: "2026-10", Värde: 20.8 },
    { Indikator: "I11", Period: "2026-T1", Värde: "Uppfyllt" },
    { Indikator: "I11", Period: "2026-T2", Värde: "Delvis uppfyllt", Kommentar: "Två överfarter saknar belysning." },
  ],
  Aktiviteter: [
    { Id: "A1", Mål: "M1", Aktivitet: "Studiestöd i matematik, årskurs 8 och 9", Ansvarig: "Rektor F–9", "Beslutad av": LEARNING, Startar: "2026-08-17", Slutar: "2027-06-11", Läge: "Pågår" },
    { Id: "A2", Mål: "M2", Aktivitet: "Fasta omsorgskontakter i alla grupper", Ansvarig: "Enhetschef hemtjänst", "Beslutad av": CARE, Startar: "2026-03-01", Slutar: "2026-09-30", Läge: "Försenad" },
    { Id: "A3", Mål: "M3", Aktivitet: "Laddplatser vid kommunhuset", Ansvarig: "Fastighetschef", "Beslutad av": COMMUNITY, Startar: "2026-02-01", Slutar: "2026-06-30", Läge: "Klar" },
    { Id: "A4", Mål: "M4", Aktivitet: "Bokbuss till byarna", Ansvarig: "Bibliotekschef", "Beslutad av": CULTURE, Startar: "2027-02-01", Slutar: "2027-12-31", Läge: "Ej påbörjad" },
    { Id: "A5", Mål: "M5", Aktivitet: "Gemensam e-tjänsteplattform", Ansvarig: "Digitaliseringschef", "Beslutad av": SERVICE, Startar: "2026-09-01", Slutar: "2027-12-31", Läge: "Pågår" },
  ],
};
