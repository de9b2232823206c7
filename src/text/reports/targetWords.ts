/** What a target asks for. */
export const TARGET_WORDS = {
  higher: (target: string) => `minst ${target}`,
  lower: (target: string) => `högst ${target}`,
  interval: (from: string, to: string) => `${from}–${to}`,
  judgement: "bedömning",
} as const;
