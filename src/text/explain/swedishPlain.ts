import type { DeficitTexts, ForecastNumbers, PlainTexts } from "./plainTexts";

/** `Omsorgssektionens`, `Kultur och fritids`, `IFO:s`; a name that ends in s has no other form. */
function genitive(name: string): string {
  if (/[sxz]$/i.test(name)) return name;
  return /\p{Lu}{2}$|\d$/u.test(name) ? `${name}:s` : `${name}s`;
}

const rounded = ({ isRounded }: ForecastNumbers) => (isRounded ? " (avrundat)" : "");

function deficit(restore: string): DeficitTexts {
  return {
    recovered: `inget är kvar att ${restore}`,
    exempted: `inget är kvar att ${restore}, allt är undantaget genom beslut`,
    open: (left, dueYear) => `${left} är kvar att ${restore} senast ${dueYear}`,
    overdue: (left, dueYear) => `${left} är kvar att ${restore} och fristen gick ut ${dueYear}`,
  };
}

/** The plain sentences about lights in Swedish. */
export const swedishPlain: PlainTexts = {
  forecastOf: (unit, period) => `${genitive(unit)} prognos för ${period}`,
  deficitOf: (unit, year) =>
    unit === "" ? `Balanskravsunderskottet från ${year}` : `${genitive(unit)} underskott från ${year}`,
  resultOf: {
    indicators: (of) => `Indikatorn ${of}`,
    goals: (of) => `Målet ${of}`,
    factors: (of) => `Faktorn ${of}`,
    financialGoals: (of) => `Målet ${of}`,
  },
  computedOf: (of) => `Det beräknade ljuset för målet ${of}`,
  common: { green: "grön", yellow: "gul", red: "röd", grey: "grå" },
  neuter: { green: "grönt", yellow: "gult", red: "rött", grey: "grått" },
  state: { recovered: "återhämtat", exempted: "undantaget", open: "öppet", overdue: "förfallet" },
  told: (subject, light, why) => `${subject} är ${light}: ${why}`,
  forecast: {
    surplus: ({ deviation }) => `den ligger ${deviation} under ramen`,
    balanced: "den är lika stor som ramen",
    withinLimit: ({ deviation, limit }) => `underskottet är ${deviation}, inom prognosgränsen på ${limit}`,
    covered: ({ deviation, effect }) => `underskottet är ${deviation}, åtgärderna ger ${effect}, inget saknas`,
    missing: (numbers) =>
      numbers.isWithoutMeasures
        ? `underskottet är ${numbers.deviation}, inga åtgärder räknas, ${numbers.missing} saknas`
        : `underskottet är ${numbers.deviation}, åtgärderna ger ${numbers.effect}, ${numbers.missing} saknas${rounded(numbers)}`,
    empty: (column) => `${column} är inte ifylld`,
  },
  deficit: { recoveries: deficit("hämta hem"), balanceDeficits: deficit("återställa") },
  value: {
    green: ({ value, green }) => `värdet ${value} når målvärdet ${green[0]}`,
    yellow: ({ value, green, yellow }) =>
      `värdet ${value} når inte målvärdet ${green[0]} men gränsen för gult, ${yellow[0]}`,
    red: ({ value, green, yellow }) =>
      `värdet ${value} når varken målvärdet ${green[0]} eller gränsen för gult, ${yellow[0]}`,
    greenWithin: ({ value, green }) => `värdet ${value} ligger inom målet, ${green.join(" till ")}`,
    yellowWithin: ({ value, green, yellow }) =>
      `värdet ${value} ligger utanför målet, ${green.join(" till ")}, men inom gränserna för gult, ${yellow.join(" till ")}`,
    redWithin: ({ value, green, yellow }) =>
      `värdet ${value} ligger utanför både målet, ${green.join(" till ")}, och gränserna för gult, ${yellow.join(" till ")}`,
    unmeasured: "det finns inget värde",
    unread: (word) => `värdet ”${word}” går inte att tolka`,
    judged: (word) => `bedömningen är ”${word}”`,
    lacksTarget: "målvärdet saknas eller går inte ihop",
  },
  rollUp: {
    found: {
      attainedShare: (number) => `${number} är uppnått`,
      meanScore: (number) => `medelpoängen är ${number}`,
    },
    green: (found, limit) => `${found}, minst gränsen för grönt (${limit})`,
    yellow: (found, { green, yellow }) =>
      `${found}, under gränsen för grönt (${green}) men minst gränsen för gult (${yellow})`,
    red: (found, limit) => `${found}, under gränsen för gult (${limit})`,
    worst: (light) => `den del som har det sämsta ljuset är ${light}`,
    nothing: "det finns inget att väga samman",
    judged: "det är bedömt så, med en motivering",
  },
};
