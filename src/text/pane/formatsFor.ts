import type { Period } from "../../domain/period";
import type { AmountUnit } from "../../domain/settings";
import type { Formats } from "./formats";
import type { Language } from "./textsFor";

const MINUS = "\u2212";
const PART_WORDS = {
  sv: { tertial: "tertial", quarter: "kvartal", tertialShort: "T", quarterShort: "Kv" },
  en: { tertial: "four-month period", quarter: "quarter", tertialShort: "T", quarterShort: "Q" },
} as const;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Months have the same names every year. */
const ANY_YEAR = 2000;

/** The formats of a language and an amount unit; every minus is a real minus sign, every space one that does not break. */
export function formatsFor(language: Language, unit: AmountUnit): Formats {
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  const number = numberFormatter(locale);
  const plain = (value: number) => number(value, amountDecimals(value, unit));
  const percent = (share: number, decimals: number) =>
    `${number(share * 100, decimals)}${language === "sv" ? "\u00a0" : ""}%`;
  return {
    unit: unit === "unknown" ? "" : unit,
    amount: (value) => (unit === "unknown" ? plain(value) : `${plain(value)}\u00a0${unit}`),
    plain,
    rounded: (value) => roundAway(value, amountDecimals(value, unit)),
    signed: (value) => withPlus(plain(value)),
    change: (share) => withPlus(percent(share, 1)),
    share: (share) => percent(share, 0),
    count: (value) => number(value, 0),
    value: (value, limits = []) => number(value, valueDecimals(value, limits), 0),
    period: (period) => periodWords(period, language, "long"),
    shortPeriod: (period) => periodWords(period, language, "short"),
    day: (iso) => dayWords(iso, locale),
    months: (months) => new Intl.ListFormat(locale).format(months.map((month) => monthWord(month, locale, "long"))),
    list: (words) => new Intl.ListFormat(locale).format(words),
    either: (words) => new Intl.ListFormat(locale, { type: "disjunction" }).format(words),
    time: (iso, now) => timeWords(new Date(iso), now, locale),
  };
}

function numberFormatter(locale: string) {
  return (value: number, decimals: number, minimum = decimals): string => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, minimumFractionDigits: minimum });
    const text = format.format(Object.is(value, -0) ? 0 : value).replace(/[-\u2212]/, MINUS);
    return /[1-9]/.test(text) ? text : text.replace(MINUS, "");
  };
}

/** A sum of 0,4 tkr must not read as 0. */
function amountDecimals(value: number, unit: AmountUnit): number {
  const usual = unit === "mnkr" ? 1 : 0;
  const atLeast = Math.abs(value) < 0.5 / 10 ** usual;
  return value !== 0 && atLeast ? usual + 2 : usual;
}

const MOST_DECIMALS = 10;

/** At least two decimals and four figures, and so many that rounding does not move the value to or past a limit. */
function valueDecimals(value: number, limits: readonly number[]): number {
  const figures = value === 0 ? 0 : 3 - Math.floor(Math.log10(Math.abs(value)));
  let decimals = Math.min(MOST_DECIMALS, Math.max(2, figures));
  const isTrue = () =>
    limits.every((limit) => Math.sign(roundAway(value, decimals) - limit) === Math.sign(value - limit));
  while (decimals < MOST_DECIMALS && !isTrue()) decimals += 1;
  return decimals;
}

/** Half away from zero, as Intl does. */
function roundAway(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

function withPlus(text: string): string {
  return text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`;
}

function periodWords(period: Period, language: Language, style: "long" | "short"): string {
  if (period.kind === "year") return String(period.year);
  const words = PART_WORDS[language];
  if (period.kind === "month") {
    return `${monthWord(period.part, language === "sv" ? "sv-SE" : "en-GB", style)} ${period.year}`;
  }
  if (style === "short") {
    return `${period.kind === "tertial" ? words.tertialShort : words.quarterShort}${period.part} ${period.year}`;
  }
  return `${words[period.kind]} ${period.part} ${period.year}`;
}

function monthWord(month: number, locale: string, style: "long" | "short"): string {
  const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
  return format.format(new Date(Date.UTC(ANY_YEAR, month - 1, 1))).replace(".", "");
}

function dayWords(iso: string, locale: string): string {
  const day = new Date(ISO_DAY.test(iso) ? iso : Number.NaN);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    day,
  );
}

function timeWords(at: Date, now: Date, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(at);
  if (at.toDateString() === now.toDateString()) return time;
  return `${new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" }).format(at)} ${time}`;
}
