import type { Citation } from "../../rule";
import type { Check } from "../check";
import { factorWithoutIndicator } from "./factorWithoutIndicator";
import { indicatorNotDescribed } from "./indicatorNotDescribed";
import { indicatorWithoutPeriodicity } from "./indicatorWithoutPeriodicity";
import { measurementOverdue } from "./measurementOverdue";

export const RULE: Citation = ["T3.4-a", "T3.4-b", "T7-a"];

/** The checks of Indikatorer, Mätvärden and of what Faktorer are measured by. Source: T3.4-a, T3.4-b, T7-a. */
export const indicatorChecks: readonly Check[] = [
  factorWithoutIndicator,
  indicatorNotDescribed,
  indicatorWithoutPeriodicity,
  measurementOverdue,
];
