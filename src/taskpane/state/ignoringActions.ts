import type { FindingIdentity } from "../../domain/ignored/matchIgnored";
import type { IgnoredWritten, IgnoreServices, IgnoreWords } from "../../run/ignored/ignoreServices";
import type { IgnoredFinding } from "../../run/runReport";
import type { Action } from "./attempts";
import type { PaneEvent } from "./paneState";

/** Letting a finding be, and showing it again. `onWritten` is called once that stands in the workbook, before it is read. */
export interface IgnoringActions {
  ignore(identity: FindingIdentity, words: IgnoreWords, onWritten: () => void): void;
  restore(ignored: IgnoredFinding, onWritten: () => void): void;
}

interface Around {
  /** Does what writes, one at a time. */
  write(action: Action): void;
  /** Reads the workbook anew, so that the list is as it now stands; gives whether it could be. */
  read(): Promise<boolean>;
}

/** The actions over a service; each writes, reads the workbook anew and says what came of it, with a way back. */
export function ignoringActions(services: IgnoreServices, { write, read }: Around): IgnoringActions {
  const undo = () =>
    write(async () => {
      await services.undo();
      await read();
      return [];
    });
  const told = async (
    written: IgnoredWritten,
    what: "ignored" | "restored",
    onWritten: () => void,
  ): Promise<readonly PaneEvent[]> => {
    if (written.kind === "refused") {
      const { obstacle } = written;
      // The list that was pressed in is an old one.
      if (obstacle.kind === "gone" && !(await read())) return [];
      return [{ type: "notice", notice: { kind: "notIgnored", obstacle } }];
    }
    onWritten();
    return (await read()) ? [{ type: "notice", notice: { kind: "ignoring", what, undo } }] : [];
  };
  return {
    ignore: (identity, words, onWritten) =>
      write(async () => told(await services.ignore(identity, words), "ignored", onWritten)),
    restore: (ignored, onWritten) => write(async () => told(await services.restore(ignored), "restored", onWritten)),
  };
}
