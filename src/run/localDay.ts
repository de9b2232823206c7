import { serialDay } from "../sheets/kinds/serialDay";
import { localSerial } from "./localSerial";

/** Today in the computer's own time, as an ISO day. */
export function localDay(): string {
  const day = serialDay(localSerial(new Date()));
  if (day === undefined) throw new Error("The computer's clock is outside the years that a plan can be about.");
  return day;
}
