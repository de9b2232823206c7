/** What is said on a report's sheet of a unit that has left the report, in the language of the reports. */
export const ABANDONED_WORDS = {
  /** The unit is not in Organisation. */
  gone: "Enheten finns inte längre i Organisation. Bladet uppdateras inte.",
  /** It is, but no table has anything of it for the report. */
  idle: "Enheten har inte längre något som rapporten visar. Bladet uppdateras inte.",
} as const;
