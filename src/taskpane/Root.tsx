import { type ReactElement, useEffect, useMemo, useState } from "react";
import { languageOf } from "../text/pane/languageOf";
import { App, type Theme } from "./App";
import type { Later } from "./later/createLater";
import { startingServices } from "./later/startingServices";
import { useLater } from "./later/useLater";
import type { PaneServices } from "./paneModel";
import type { PreferenceStore } from "./preferences/preferences";
import { themeOf, watchTheme } from "./watchTheme";

interface RootProps {
  /** Fetched while the pane is drawn. */
  readonly services: Later<PaneServices>;
  readonly preferences: PreferenceStore;
}

/** The pane as Excel runs it: in Excel's display language and theme. */
export function Root({ services, preferences }: RootProps): ReactElement {
  const starting = useMemo(() => ({ ...startingServices(services), preferences }), [services, preferences]);
  const loaded = useLater(services);
  const [theme, setTheme] = useState<Theme>(() => themeOf(officeBackground(), false));
  useEffect(() => watchTheme(officeBackground, setTheme), []);
  return <App services={loaded ?? starting} language={languageOf(Office.context?.displayLanguage)} theme={theme} />;
}

/** Undefined where Office tells no theme (Excel on the web, Mac). */
function officeBackground(): string | undefined {
  return Office.context?.officeTheme?.bodyBackgroundColor;
}
