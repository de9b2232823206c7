import type { Light } from "../../domain/light";

/** How many have a light: `7 gröna`, `1 gul`. */
export const COUNT_WORDS = {
  green: (count: number) => `${count} ${count === 1 ? "grön" : "gröna"}`,
  yellow: (count: number) => `${count} ${count === 1 ? "gul" : "gula"}`,
  red: (count: number) => `${count} ${count === 1 ? "röd" : "röda"}`,
  grey: (count: number) => `${count} grå`,
} as const satisfies Record<Light, (count: number) => string>;
