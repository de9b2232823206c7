import { useCallback, useEffect, useState } from "react";
import type { RecordWish, Refusal } from "../../run/versions/planRecorded";
import type { VersionServices } from "../../run/versions/versionServices";
import type { VersionsRead } from "../../run/versions/versionsRead";
import { usePaneContext } from "../paneContext";

/** What became of the latest thing that was asked for. */
export type Done =
  | { readonly kind: "recorded"; readonly what: RecordWish["what"] }
  | { readonly kind: "undone" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** What the workbook keeps, and what can be done with it. */
export interface Versions {
  /** Undefined until it has been read. */
  readonly read: VersionsRead | undefined;
  readonly done: Done | undefined;
  /** What can be taken back; undefined when there is nothing. */
  readonly undoable: RecordWish["what"] | undefined;
  record(wish: RecordWish): void;
  undo(): void;
}

/** The versions of the workbook, read when the view opens and after each thing that is recorded. */
export function useVersions(services: VersionServices): Versions {
  const { actions } = usePaneContext();
  const [read, setRead] = useState<VersionsRead | undefined>();
  const [done, setDone] = useState<Done | undefined>();
  const reread = useCallback(async () => {
    const next = await services.read();
    setRead(next);
    actions.compared(next);
  }, [services, actions]);
  useEffect(() => actions.attempt(reread), [actions, reread]);
  const finish = async (next: Done) => {
    actions.recorded();
    await reread();
    setDone(next);
  };
  return {
    read,
    done,
    undoable: services.undoable(),
    record: (wish) => {
      setDone(undefined);
      actions.attempt(async () => {
        const refusal = await services.record(wish);
        if (refusal) setDone({ kind: "refused", refusal });
        else await finish({ kind: "recorded", what: wish.what });
      });
    },
    undo: () =>
      actions.attempt(async () => {
        await services.undo();
        await finish({ kind: "undone" });
      }),
  };
}
