/**
 * Which edition of the rules the results come from. Raised when a rule gives another number, light or finding for the same
 * input, and told of in `CHANGELOG.md` on a line of its own: a result in the log can then be understood by who reads it later.
 *
 * Year and running number. Source: docs/assumptions.md.
 */
export const RULE_VERSION = "2026.1";
