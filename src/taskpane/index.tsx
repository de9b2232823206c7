import { createRoot } from "react-dom/client";
import { EXAMPLE_WORKBOOKS, openExampleWorkbook } from "../run/exampleWorkbooks";
import { createPaneServices } from "../run/paneServices";
import { ribbonFeed } from "../run/ribbonFeed";
import type { PaneServices } from "./paneModel";
import { storedPreferences } from "./preferences/storedPreferences";
import { Root } from "./Root";

/*
 * The pane's entry in Excel. The page may be loaded by a ribbon button before the pane is seen; the pane is drawn all the
 * same and carries out the command that waits for it.
 */
Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root.");
  for (const element of [document.documentElement, document.body, root]) element.style.height = "100%";
  const services: PaneServices = {
    ...createPaneServices(),
    examples: EXAMPLE_WORKBOOKS,
    openExample: openExampleWorkbook,
    onCommand: ribbonFeed.listen,
    preferences: storedPreferences(() => localStorage, Office.context.partitionKey),
  };
  createRoot(root).render(<Root services={services} />);
});
