/** A part of the pane that is fetched after the first picture. */
export interface Later<T> {
  /** The part, once it is here. */
  readonly now: () => T | undefined;
  /**
   * Fetches the part, once for all who ask. Rejects with the code `"not-loaded"` when it can not be fetched; asking again
   * tries again.
   */
  readonly get: () => Promise<T>;
  /** Tells when the part has come. Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * A part that `load` fetches the first time that somebody asks for it.
 *
 * Example: `createLater(fetchViews).get()` fetches the views once, however many ask for them.
 */
export function createLater<T>(load: () => Promise<T>): Later<T> {
  const listeners = new Set<() => void>();
  let part: T | undefined;
  let coming: Promise<T> | undefined;
  async function fetchPart(): Promise<T> {
    try {
      part = await load();
    } catch (cause) {
      coming = undefined;
      throw Object.assign(new Error("A part of the pane could not be fetched.", { cause }), { code: "not-loaded" });
    }
    for (const listener of listeners) listener();
    return part;
  }
  return {
    now: () => part,
    get: () => {
      coming ??= fetchPart();
      return coming;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
