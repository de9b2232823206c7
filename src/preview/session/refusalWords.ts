import { HostError } from "../../host/office/hostError";
import type { Refusal } from "./PreviewSession";

/** What is said when the host refuses an edit. Anything but a refusal is a fault of ours and is thrown on. */
export function refusalOf(error: unknown, sheetName: string): Refusal {
  if (!(error instanceof HostError)) throw error;
  if (error.code === "AccessDenied") {
    return { message: `Bladet ${sheetName} är skyddat. Ta bort skyddet i Excel för att ändra cellen.` };
  }
  if (error.code === "InvalidArgument")
    return { message: "Cellen kan inte ta emot det som skrevs. Kontrollera stavningen." };
  return { message: "Cellen är en del av en matrisformel och kan inte ändras för sig." };
}
