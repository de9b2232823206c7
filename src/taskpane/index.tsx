import { createRoot } from "react-dom/client";
import { EXAMPLE_WORKBOOKS, openExampleWorkbook } from "../run/exampleWorkbooks";
import { ribbonFeed } from "../run/ribbonFeed";
import { createLater } from "./later/createLater";
import type { PaneServices } from "./paneModel";
import { storedPreferences } from "./preferences/storedPreferences";
import { Root } from "./Root";

/*
 * The pane's entry in Excel. The page may be loaded by a ribbon button before the pane is seen; the pane is drawn all the
 * same and carries out the command that waits for it. What reads and computes is fetched meanwhile.
 */
Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root.");
  for (const element of [document.documentElement, document.body, root]) element.style.height = "100%";
  const preferences = storedPreferences(() => localStorage, Office.context.partitionKey);
  const services = createLater(async (): Promise<PaneServices> => {
    const { createPaneServices } = await import(/* webpackChunkName: "run" */ "../run/paneServices");
    return {
      ...createPaneServices(),
      examples: EXAMPLE_WORKBOOKS,
      openExample: openExampleWorkbook,
      onCommand: ribbonFeed.listen,
      preferences,
    };
  });
  createRoot(root).render(<Root services={services} preferences={preferences} />);
});
