import type { Settings } from "../../domain/settings";
import type { CellKind } from "../kinds/cellKind";
import { choice } from "../kinds/choice";
import { date } from "../kinds/date";
import { municipalityCode } from "../kinds/municipalityCode";
import { amount, percent, whole } from "../kinds/numberKinds";
import { text } from "../kinds/text";
import { year } from "../kinds/year";
import { HIGHEST_RISK_STEP } from "./riskTables";

const BASE_MODELS = { Tranemo: "tranemo", Sundsvall: "sundsvall", Lerum: "lerum", Timrå: "timra" } as const;

/** One key of Inställningar. */
export interface SettingContract<V = unknown> {
  /** The Swedish word in Nyckel. */
  readonly name: string;
  readonly kind: CellKind<NonNullable<V>>;
  /** What an empty value means; undefined where there is none. */
  readonly whenEmpty: V;
  /** What holds while the value can not be read, where that is not `whenEmpty`; then the results that need it wait. */
  readonly whenUnreadable?: V;
  /** An empty or absent value is the steering model's own; `whenEmpty` holds only while the value can not be read. */
  readonly isFromModel?: true;
  readonly explanation: string;
}

/** Every setting by its field, in the order of the template. */
export const SETTINGS: { readonly [K in keyof Settings]: SettingContract<Settings[K]> } = {
  municipality: {
    name: "Kommun",
    kind: text,
    whenEmpty: undefined,
    explanation: "Kommunens namn, visas i panelen och i rapporter.",
  },
  municipalityCode: {
    name: "Kommunkod",
    kind: municipalityCode,
    whenEmpty: undefined,
    explanation: "Fyra siffror, används när officiella uppgifter hämtas.",
  },
  model: {
    name: "Styrmodell",
    kind: choice({ ...BASE_MODELS, Egen: "egen" }),
    whenEmpty: "tranemo",
    explanation: "Vems regler som gäller: Tranemo, Sundsvall, Lerum, Timrå eller Egen.",
  },
  budgetYear: {
    name: "Budgetår",
    kind: year,
    whenEmpty: undefined,
    explanation: "Första året som ramar räknas för. Måste fyllas i.",
  },
  planYears: { name: "Antal år", kind: whole(1, 10), whenEmpty: 3, explanation: "Hur många år ramarna räknas för." },
  amountUnit: {
    name: "Beloppsenhet",
    kind: choice({ kr: "kr", tkr: "tkr", mnkr: "mnkr" }),
    whenEmpty: "tkr",
    whenUnreadable: "unknown",
    explanation: "Enheten för alla belopp: kr, tkr eller mnkr. Priser är alltid i kr.",
  },
  scenario: {
    name: "Scenario",
    kind: text,
    whenEmpty: "Huvud",
    explanation: "Vilken befolkningsprognos som används, ett av scenarierna i Befolkning.",
  },
  index: {
    name: "Index",
    kind: text,
    whenEmpty: "PKV",
    explanation: "Prisindex för verksamheter som inte har ett eget.",
  },
  recoveryYears: {
    name: "Återhämtningstid",
    kind: whole(1, 10),
    whenEmpty: 2,
    isFromModel: true,
    explanation: "Inom hur många år ett underskott ska hämtas hem. Tomt: det som styrmodellen säger.",
  },
  forecastLimit: {
    name: "Prognosgräns",
    kind: amount({ min: 0 }),
    whenEmpty: 0,
    explanation: "Så stort underskott i en prognos godtas utan åtgärder, i beloppsenheten.",
  },
  yellowMargin: {
    name: "Gul marginal",
    kind: percent({ min: 0, max: 1 }),
    whenEmpty: 0.05,
    explanation: "Hur långt från målvärdet en indikator får vara och ändå bli gul, när Gräns gul är tom.",
  },
  rollUp: {
    name: "Sammanvägning",
    kind: choice({ Andel: "share", Sämsta: "worst", Medel: "mean" }),
    whenEmpty: "share",
    explanation: "Hur indikatorer vägs till ett måls ljus: Andel, Sämsta eller Medel.",
  },
  greenShare: {
    name: "Andel grön",
    kind: percent({ min: 0, max: 1 }),
    whenEmpty: 0.75,
    explanation: "Uppnådd andel som ger grönt när Sammanvägning är Andel.",
  },
  yellowShare: {
    name: "Andel gul",
    kind: percent({ min: 0, max: 1 }),
    whenEmpty: 0.5,
    explanation: "Uppnådd andel som ger gult när Sammanvägning är Andel.",
  },
  reportLimit: {
    name: "Rapportgräns",
    kind: amount({ min: 0 }),
    whenEmpty: undefined,
    explanation: "Avvikelser större än så rapporteras genast. Tomt: ingen gräns.",
  },
  maxOverallGoals: {
    name: "Högst antal övergripande mål",
    kind: whole(1, 100),
    whenEmpty: 5,
    explanation: "Fler övergripande mål än så ger ett råd om att styra på färre.",
  },
  baseModel: {
    name: "Utgår från",
    kind: choice(BASE_MODELS),
    whenEmpty: "tranemo",
    explanation: "Bara när Styrmodell är Egen: modellen som gäller där tabellen Styrmodell inget säger.",
  },
  referenceDay: {
    name: "Avstämningsdag",
    kind: date,
    whenEmpty: undefined,
    explanation: "Dagen som förseningar räknas från. Tomt: sista dagen i den senaste perioden som är uppföljd.",
  },
  riskScale: {
    name: "Riskskala",
    kind: whole(2, HIGHEST_RISK_STEP),
    whenEmpty: 4,
    explanation: "Högsta steget för Sannolikhet och Konsekvens i Risker.",
  },
  riskYellow: {
    name: "Riskgräns gul",
    kind: whole(1, HIGHEST_RISK_STEP ** 2),
    whenEmpty: 4,
    explanation: "Riskvärdet som en risk blir gul från.",
  },
  riskRed: {
    name: "Riskgräns röd",
    kind: whole(1, HIGHEST_RISK_STEP ** 2),
    whenEmpty: 9,
    explanation: "Riskvärdet som en risk blir röd från. Inte lägre än Riskgräns gul.",
  },
  newPlanYear: {
    name: "Ny plan gjordes",
    kind: year,
    whenEmpty: undefined,
    explanation: "Ett år vars plan gjordes om från grunden, när planen bara ses över åren emellan (Sundsvall).",
  },
  visionAreas: {
    name: "Visionsområden",
    kind: text,
    whenEmpty: undefined,
    explanation: "Visionens områden, med semikolon emellan. Tomt: de som målen nämner.",
  },
};

/** A setting's Swedish name: `settingName("budgetYear")` is `Budgetår`. */
export function settingName(key: keyof Settings): string {
  return SETTINGS[key].name;
}

/** The fields of Settings in the order of the template. */
export function settingKeys(): readonly (keyof Settings)[] {
  // Object.keys gives string; SETTINGS has exactly the fields of Settings by its type.
  return Object.keys(SETTINGS) as (keyof Settings)[];
}
