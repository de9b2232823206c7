import { serialDay } from "../../sheets/kinds/serialDay";
import type { Formats } from "../../text/pane/formats";

const MINUTES_PER_DAY = 1_440;

/** A time in Logg in words: `22 november 2026 14:32`; "–" where there is none that can be read. */
export function serialWords(serial: number | undefined, formats: Pick<Formats, "day">): string {
  const day = serial === undefined ? undefined : serialDay(serial);
  if (serial === undefined || day === undefined) return "–";
  const minutes = Math.round((serial % 1) * MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${formats.day(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
