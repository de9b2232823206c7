import type { RunReport } from "../../run/runReport";
import type { Formats } from "../../text/pane/formats";
import type { RunTexts } from "../../text/pane/runTexts";
import { isUnfilled } from "../parts/isUnfilled";
import type { PaneState } from "../state/paneState";

/** The strip's words: how things stand, and beneath it a quieter line. */
export interface RunStateWords {
  readonly state: "never" | "running" | "stale" | "fresh" | "locked";
  readonly title: string;
  readonly under: string;
}

interface Words {
  readonly texts: RunTexts;
  readonly formats: Formats;
}

/** What the strip says about the run; `now` decides whether the time needs its day. */
export function runStateWords(pane: PaneState, words: Words, now: Date): RunStateWords {
  const { texts } = words;
  const { report, running, isReading } = pane;
  if (running) {
    return { state: "running", title: running.cancelling ? texts.cancelling : texts[running.step], under: "" };
  }
  if (isReading) return { state: "running", title: texts.reading, under: "" };
  if (!report) return { state: "never", title: texts.never, under: "" };
  if (isUnfilled(report.workbook)) return { state: "never", title: texts.unfilled, under: "" };
  return reportWords(pane, report, { ...words, time: words.formats.time(report.finishedAt, now) });
}

function reportWords(
  { standing, staleTables }: PaneState,
  report: RunReport,
  { texts, formats, time }: Words & { readonly time: string },
): RunStateWords {
  const calculated = standing === "run" ? texts.calculatedAt(time) : texts.readAt(time);
  if (report.lock) {
    const day = report.lock.day === undefined ? "" : formats.day(report.lock.day);
    const differs = standing === "unwritten" ? texts.lockedDiffers(day) : texts.locked(day, report.lock.version ?? "");
    return {
      state: "locked",
      title: staleTables.length > 0 ? texts.lockedChanged(day) : differs,
      under: standing === "unwritten" ? texts.lockedShows(time) : calculated,
    };
  }
  if (staleTables.length > 0) return { state: "stale", title: texts.stale(staleTables.length), under: calculated };
  if (standing === "unwritten") return { state: "stale", title: texts.unwritten, under: calculated };
  if (standing === "current") return { state: "fresh", title: texts.current, under: calculated };
  const under =
    report.written === "nothing" || report.written.cells === 0
      ? texts.wroteNothing
      : texts.wrote(formats.count(report.written.cells), report.written.tables.length);
  return { state: "fresh", title: calculated, under };
}
