import type { Host } from "../host";

/** The part of Microsoft's `OfficeExtension` that lets a page answer Office.js itself. */
export interface OfficeExtensionBridge {
  readonly HostBridge: { init(bridge: Bridge): void };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by Office.js during `init`. */
  onMessageFromHost: ((text: string) => void) | undefined;
}

/** The only version whose messages the host has been checked against. */
export const OFFICE_SCRIPT = "@microsoft/office-js 1.1.110, dist/excel-web-16.00.js";

function hasBridge(extension: unknown): extension is OfficeExtensionBridge {
  if (typeof extension !== "object" || extension === null || !("HostBridge" in extension)) return false;
  const bridge = extension.HostBridge;
  return typeof bridge === "function" && "init" in bridge && typeof bridge.init === "function";
}

/**
 * Lets Office.js talk to the host: afterwards `Excel.run` works on the host's workbook. `officeExtension` is what the
 * script calls `OfficeExtension` (on `window` in a page). Throws when the script is not the one the host knows.
 */
export function connect(host: Host, officeExtension: unknown): void {
  if (!hasBridge(officeExtension)) throw new Error(`This host needs ${OFFICE_SCRIPT}; HostBridge was not found.`);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      host.send(text).then(
        (answer) => bridge.onMessageFromHost?.(answer),
        (fault) => bridge.onMessageFromHost?.(failed(text, fault)),
      );
    },
    onMessageFromHost: undefined,
  };
  officeExtension.HostBridge.init(bridge);
  host.onMessage((text) => bridge.onMessageFromHost?.(text));
}

/** A fault of the host itself: Office.js gets it as an error, so that nobody waits in vain. */
function failed(requestText: string, fault: unknown): string {
  // The sender is Office.js, whose messages carry an id.
  const { id } = JSON.parse(requestText) as { readonly id: number };
  const message = fault instanceof Error ? `${fault.message}\n${fault.stack ?? ""}` : String(fault);
  const body = { error: { code: "HostFault", message } };
  return JSON.stringify({ id, type: 2, message: { statusCode: 500, headers: {}, body: JSON.stringify(body) } });
}
