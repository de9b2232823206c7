import { WorkbookError } from "../excel/workbookError";

/** Runs work that nothing else may disturb: what is asked for meanwhile comes after it. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

/** What somebody's work came to, and what takes it back; `before` is undefined where nothing was written. */
export interface Written<T, B> {
  readonly written: T;
  readonly before: B | undefined;
}

/** The latest of what can be taken back, once. */
interface LastWrite<B> {
  /** Does the work alone and remembers what takes it back. */
  write<T>(work: () => Promise<Written<T, B>>): Promise<T>;
  /** Remembers what takes back something that was written otherwise. */
  keep(before: B): void;
  /**
   * Takes back, alone, what is the latest when it is asked for; asked for twice it is done once. Errors: those of taking
   * back; `WorkbookError` "edited" where something else has come between meanwhile.
   */
  undo(): Promise<void>;
  /** There is nothing to take back any more: what was written stays. */
  forget(): void;
  /** What there is to take back. */
  kept(): B | undefined;
}

/**
 * Remembers the latest write. `takeBack` is given what it left.
 *
 * @example const last = createLastWrite(alone, (before: Snapshot) => withWorkbook((session) => takeBack(session, [before])));
 */
export function createLastWrite<B extends object>(alone: Alone, takeBack: (before: B) => Promise<void>): LastWrite<B> {
  let last: B | undefined;
  let takenBack: B | undefined;
  const keep = (before: B) => {
    last = before;
  };
  const undoThat = async (wanted: B | undefined) => {
    // Asked for twice: the first time did it.
    if (wanted === undefined ? last === undefined : wanted === takenBack) return;
    // Asked for while something else was under way: what was meant is not the latest any more.
    if (wanted === undefined || wanted !== last) throw new WorkbookError("edited", "something else has written since");
    await takeBack(wanted);
    takenBack = wanted;
    last = undefined;
  };
  return {
    write: (work) =>
      alone(async () => {
        const { written, before } = await work();
        if (before) keep(before);
        return written;
      }),
    keep,
    undo: () => {
      const wanted = last;
      return alone(() => undoThat(wanted));
    },
    forget: () => {
      last = undefined;
    },
    kept: () => last,
  };
}
