import { type CommandFeed, PANE_COMMANDS, type PaneCommand } from "../run/commandFeed";

/**
 * Ties the ribbon's buttons, the cell's context menu and the keyboard shortcuts to the pane in the shared runtime. A button
 * opens the pane, which then does the work where the user sees it: with progress, a way to cancel, and words when it fails.
 * The button itself is done at once, so Excel's limit of five minutes for ribbon functions never matters.
 */
export function associateCommands(feed: CommandFeed): void {
  for (const command of PANE_COMMANDS) {
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => run(command, feed, event));
  }
}

/** A button waits for its event to be completed; a keyboard shortcut has none. */
async function run(command: PaneCommand, feed: CommandFeed, event?: Office.AddinCommands.Event): Promise<void> {
  feed.send(command);
  event?.completed();
  await Office.addin.showAsTaskpane();
}
