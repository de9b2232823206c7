import type { FindingIdentity } from "../../domain/ignored/matchIgnored";
import type { IgnoredWritten, IgnoreServices, IgnoreWords } from "../../run/ignored/ignoreServices";
import type { IgnoredFinding } from "../../run/runReport";
import type { PaneEvent } from "./paneState";

/** Letting a finding be, and showing it again. */
export interface IgnoringActions {
  ignore(identity: FindingIdentity, words: IgnoreWords): void;
  restore(ignored: IgnoredFinding): void;
}

interface Around {
  attempt(action: () => Promise<readonly PaneEvent[]>): void;
  /** Reads the workbook anew, so that the list is as it now stands. */
  read(): Promise<void>;
}

/** The actions over a service; each writes, reads the workbook anew and says what came of it, with a way back. */
export function ignoringActions(services: IgnoreServices, { attempt, read }: Around): IgnoringActions {
  const undo = () =>
    attempt(async () => {
      await services.undo();
      await read();
      return [];
    });
  const told = async (written: IgnoredWritten, what: "ignored" | "restored"): Promise<readonly PaneEvent[]> => {
    await read();
    const notice =
      written.kind === "refused"
        ? ({ kind: "notIgnored", obstacle: written.obstacle } as const)
        : ({ kind: "ignoring", what, undo } as const);
    return [{ type: "notice", notice }];
  };
  return {
    ignore: (identity, words) => attempt(async () => told(await services.ignore(identity, words), "ignored")),
    restore: (ignored) => attempt(async () => told(await services.restore(ignored), "restored")),
  };
}
