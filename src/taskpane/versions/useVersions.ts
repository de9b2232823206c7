import { useCallback, useEffect, useState } from "react";
import type { RecordWish, Refusal } from "../../run/versions/planRecorded";
import type { VersionServices } from "../../run/versions/versionServices";
import type { VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";

/** What became of the latest thing that was asked for. */
export type Done =
  | { readonly kind: "recorded"; readonly what: RecordWish["what"] }
  | { readonly kind: "undone" }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly wish: RecordWish };

/** What the workbook keeps, and what can be done with it. */
export interface Versions {
  /** Undefined until it has been read. */
  readonly read: VersionsRead | undefined;
  readonly done: Done | undefined;
  /** What can be taken back; undefined when there is nothing. */
  readonly undoable: RecordWish["what"] | undefined;
  record(wish: RecordWish): void;
  undo(): void;
  /** Something else is asked for: what became of the latest is told no more. */
  letGo(): void;
}

/** The versions of the workbook, read when the view opens, with each report (`asOf` is its time) and after what is recorded. */
export function useVersions(services: VersionServices, asOf: string): Versions {
  const { actions } = usePaneContext();
  const [read, setRead] = useState<VersionsRead | undefined>();
  const [done, setDone] = useState<Done | undefined>();
  const reread = useCallback(async () => {
    const next = await services.read();
    setRead(next);
    actions.compared(next);
  }, [services, actions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run may have written in Logg
  useEffect(() => void actions.read(reread), [actions, reread, asOf]);
  // A report is newer than what was told before it, but for what can still be taken back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each report
  useEffect(() => {
    const undoable = services.undoable();
    setDone((told) => (told?.kind === "recorded" && told.what === undoable ? told : undefined));
  }, [asOf]);
  const finish = async (next: Done) => {
    actions.recorded();
    await actions.read(reread);
    setDone(next);
  };
  return {
    read,
    done,
    undoable: services.undoable(),
    letGo: () => setDone(undefined),
    record: (wish) =>
      actions.write(async () => {
        setDone(undefined);
        const refusal = await services.record(wish);
        if (refusal) setDone({ kind: "refused", refusal, wish });
        else await finish({ kind: "recorded", what: wish.what });
      }),
    undo: () =>
      actions.write(async () => {
        await services.undo();
        await finish({ kind: "undone" });
      }),
  };
}
