import { type ReactElement, useMemo } from "react";
import { createPaneServices } from "../../run/paneServices";
import { App } from "../../taskpane/App";
import type { PaneServices } from "../../taskpane/paneModel";
import { storedPreferences } from "../../taskpane/preferences/storedPreferences";
import type { ExampleFile } from "../toolbar/exampleFiles";
import { paneFeed } from "./paneFeed";

/** Kept between workbooks and visits, as in Excel. */
const PREFERENCES = storedPreferences(() => localStorage);

export interface PanePlaceProps {
  readonly examples: readonly ExampleFile[];
  readonly isDark: boolean;
  openExample(example: ExampleFile): void;
}

/** The add-in's own pane, as in Excel; only the example workbooks are the page's. */
export function PanePlace({ examples, isDark, openExample }: PanePlaceProps): ReactElement {
  const own = useMemo(createPaneServices, []);
  const services: PaneServices = useMemo(
    () => ({
      ...own,
      examples: examples.map(({ name, title }) => ({ id: name, name: title })),
      openExample: async (id: string) => {
        const chosen = examples.find(({ name }) => name === id);
        if (chosen !== undefined) openExample(chosen);
      },
      preferences: PREFERENCES,
      onCommand: paneFeed.listen,
    }),
    [own, examples, openExample],
  );
  return (
    <section className="pane" aria-label="Tillägget Styrmodell" data-region="pane">
      <App services={services} language="sv" theme={isDark ? "dark" : "light"} />
    </section>
  );
}
