import type { Formats } from "../../text/pane/formats";
import type { RunTexts } from "../../text/pane/texts";
import type { PaneState } from "../state/paneState";

/** The strip's words: how things stand, and beneath it a quieter line. */
export interface RunStateWords {
  readonly state: "never" | "running" | "stale" | "fresh";
  readonly title: string;
  readonly under: string;
}

/** What the strip says about the run; `now` decides whether the time needs its day. */
export function runStateWords(
  pane: PaneState,
  words: { readonly texts: RunTexts; readonly formats: Formats },
  now: Date,
): RunStateWords {
  const { texts, formats } = words;
  const { report, running, staleTables } = pane;
  if (running) {
    return { state: "running", title: running.cancelling ? texts.cancelling : texts[running.step], under: "" };
  }
  if (!report) return { state: "never", title: texts.never, under: "" };
  const calculated = texts.calculatedAt(formats.time(report.finishedAt, now));
  if (staleTables.length > 0) return { state: "stale", title: texts.stale(staleTables.length), under: calculated };
  const under =
    report.written === "nothing"
      ? texts.wroteNothing
      : texts.wrote(formats.count(report.written.cells), report.written.tables.length);
  return { state: "fresh", title: calculated, under };
}
