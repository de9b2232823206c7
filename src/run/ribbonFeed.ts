import { createCommandFeed } from "./commandFeed";

/** The one feed of this page, between the ribbon's buttons and the pane. */
export const ribbonFeed = createCommandFeed();
