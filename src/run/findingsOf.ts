import { unlessUnread } from "../domain/checks/unlessUnread";
import type { Finding } from "../domain/finding";
import type { Computed } from "./compute";

/** All that a computation found: in the cells, in what they come to, and in what could not be written. */
export function findingsOf({ read, outcome, blocked }: Computed): readonly Finding[] {
  return [...read.findings, ...unlessUnread(outcome.findings, read.findings), ...blocked];
}
