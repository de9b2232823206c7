import type { Period } from "../../domain/period";
import type { AmountUnit } from "../../domain/settings";

/** Numbers and periods as the pane shows them, in one language and one amount unit. */
export interface Formats {
  /** `tkr`; empty when the unit is not known. */
  readonly unit: Exclude<AmountUnit, "unknown"> | "";
  /** `1 250 tkr`; the number alone when the unit is not known. Whole kr and tkr, one decimal of mnkr; more where less would say 0. Rounded half away from zero. */
  amount(value: number): string;
  /** `1 250`: an amount where the unit stands elsewhere, as in a table. */
  plain(value: number): string;
  /** An amount as `plain` shows it, still a number: 1249.6 tkr is 1250. */
  rounded(value: number): number;
  /** `+1 250` or `−1 250`. */
  signed(value: number): string;
  /** `+2,4 %` of 0.024. */
  change(share: number): string;
  /** `75 %` of 0.75. */
  share(share: number): string;
  /** `1 240`. */
  count(value: number): string;
  /**
   * `74,25`, `0,068`: an indicator's value with two decimals or four figures, whichever says more; with more of them where
   * the rounded value would stand on another side of one of `limits`, or on it, than the value does.
   */
  value(value: number, limits?: readonly number[]): string;
  /** `augusti 2026`, `tertial 2 2026`, `2026`. */
  period(period: Period): string;
  /** `aug 2026`, `T2 2026`. */
  shortPeriod(period: Period): string;
  /** `31 mars 2026` of the ISO day `2026-03-31`; what is no ISO day stands as it is. */
  day(iso: string): string;
  /** `februari och maj` of the months 2 and 5. */
  months(months: readonly number[]): string;
  /** `2028 och 2029`. */
  list(words: readonly string[]): string;
  /** `Högre, Lägre eller Intervall`. */
  either(words: readonly string[]): string;
  /** `14:32` of an ISO time, local; with the day when it is not `now`'s: `21 nov. 14:32`. */
  time(iso: string, now: Date): string;
}
