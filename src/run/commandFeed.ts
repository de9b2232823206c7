/** What a ribbon button, the cell's context menu or a keyboard shortcut asks of the pane. The names are those of the manifest's FunctionName. */
export const PANE_COMMANDS = ["recalculate", "createTemplate", "explain", "showReports"] as const;

export type PaneCommand = (typeof PANE_COMMANDS)[number];

/** Carries commands from the ribbon to the pane, which may not listen yet when the first one comes. */
export interface CommandFeed {
  send(command: PaneCommand): void;
  /** Gives the listener what came before it, then all that comes. Returns the way to stop. */
  listen(listener: (command: PaneCommand) => void): () => void;
}

/** A feed with at most one listener: the pane. */
export function createCommandFeed(): CommandFeed {
  let listener: ((command: PaneCommand) => void) | undefined;
  let waiting: readonly PaneCommand[] = [];
  return {
    send(command) {
      if (listener) listener(command);
      else waiting = [...waiting, command];
    },
    listen(next) {
      listener = next;
      const early = waiting;
      waiting = [];
      for (const command of early) next(command);
      return () => {
        if (listener === next) listener = undefined;
      };
    },
  };
}
