import { createCommandFeed } from "../../run/commandFeed";

/** What the grid asks of the pane, as the ribbon and the context menu do in Excel. */
export const paneFeed = createCommandFeed();
