import { ribbonFeed } from "../run/ribbonFeed";
import { associateCommands } from "./associateCommands";

/* The ribbon's entry; it shares the pane's page and runtime. */
Office.onReady(() => associateCommands(ribbonFeed));
