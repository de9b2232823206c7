import { failureOf } from "./failureOf";
import type { Notice } from "./notice";

/** The notice of something that failed, offering `retry` where trying again can help. */
export function failedNotice(error: unknown, retry?: () => void): Notice {
  return { kind: "failure", failure: failureOf(error), retry };
}
