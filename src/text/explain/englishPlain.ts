import type { DeficitTexts, ForecastNumbers, PlainTexts } from "./plainTexts";

const LIGHTS = { green: "green", yellow: "yellow", red: "red", grey: "grey" } as const;

const rounded = ({ isRounded }: ForecastNumbers) => (isRounded ? " (rounded)" : "");

function deficit(restore: string): DeficitTexts {
  return {
    recovered: `nothing is left to ${restore}`,
    exempted: `nothing is left to ${restore}, all of it is exempted by decision`,
    open: (left, dueYear) => `${left} is left to ${restore} by ${dueYear}`,
    overdue: (left, dueYear) => `${left} is left to ${restore} and the time ran out in ${dueYear}`,
  };
}

/** The plain sentences about lights in English. */
export const englishPlain: PlainTexts = {
  forecastOf: (unit, period) => `The forecast of ${unit} for ${period}`,
  deficitOf: (unit, year) =>
    unit === "" ? `The balance requirement deficit from ${year}` : `The deficit of ${unit} from ${year}`,
  resultOf: {
    indicators: (of) => `The indicator ${of}`,
    goals: (of) => `The goal ${of}`,
    factors: (of) => `The factor ${of}`,
    financialGoals: (of) => `The goal ${of}`,
  },
  computedOf: (of) => `The computed light of the goal ${of}`,
  common: LIGHTS,
  neuter: LIGHTS,
  state: { recovered: "recovered", exempted: "exempted", open: "open", overdue: "overdue" },
  told: (subject, light, why) => `${subject} is ${light}: ${why}`,
  forecast: {
    surplus: ({ deviation }) => `it is ${deviation} below the frame`,
    balanced: "it equals the frame",
    withinLimit: ({ deviation, limit }) => `the deficit is ${deviation}, within the forecast limit of ${limit}`,
    covered: ({ deviation, effect }) => `the deficit is ${deviation}, the measures give ${effect}, nothing is missing`,
    missing: (numbers) =>
      numbers.isWithoutMeasures
        ? `the deficit is ${numbers.deviation}, no measures count, ${numbers.missing} is missing`
        : `the deficit is ${numbers.deviation}, the measures give ${numbers.effect}, ${numbers.missing} is missing${rounded(numbers)}`,
    empty: (column) => `${column} is not filled in`,
  },
  deficit: { recoveries: deficit("recover"), balanceDeficits: deficit("restore") },
  value: {
    green: ({ value, green }) => `the value ${value} reaches the target ${green[0]}`,
    yellow: ({ value, green, yellow }) =>
      `the value ${value} does not reach the target ${green[0]} but the limit of yellow, ${yellow[0]}`,
    red: ({ value, green, yellow }) =>
      `the value ${value} reaches neither the target ${green[0]} nor the limit of yellow, ${yellow[0]}`,
    greenWithin: ({ value, green }) => `the value ${value} is within the target, ${green.join(" to ")}`,
    yellowWithin: ({ value, green, yellow }) =>
      `the value ${value} is outside the target, ${green.join(" to ")}, but within the limits of yellow, ${yellow.join(" to ")}`,
    redWithin: ({ value, green, yellow }) =>
      `the value ${value} is outside both the target, ${green.join(" to ")}, and the limits of yellow, ${yellow.join(" to ")}`,
    unmeasured: "there is no value",
    unread: (word) => `the value “${word}” can not be read`,
    judged: (word) => `the judgement is “${word}”`,
    lacksTarget: "the target is missing or reversed",
  },
  rollUp: {
    found: {
      attainedShare: (number) => `${number} is attained`,
      meanScore: (number) => `the mean score is ${number}`,
    },
    green: (found, limit) => `${found}, at least the limit of green (${limit})`,
    yellow: (found, { green, yellow }) =>
      `${found}, below the limit of green (${green}) but at least the limit of yellow (${yellow})`,
    red: (found, limit) => `${found}, below the limit of yellow (${limit})`,
    worst: (light) => `the part with the worst light is ${light}`,
    nothing: "there is nothing to weigh together",
    judged: "it is judged so, with a reason",
  },
};
