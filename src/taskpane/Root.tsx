import { type ReactElement, useEffect, useState } from "react";
import { languageOf } from "../text/pane/languageOf";
import { App, type Theme } from "./App";
import type { PaneServices } from "./paneModel";
import { themeOf, watchTheme } from "./watchTheme";

/** The pane as Excel runs it: in Excel's display language and theme. */
export function Root({ services }: { readonly services: PaneServices }): ReactElement {
  const [theme, setTheme] = useState<Theme>(() => themeOf(officeBackground(), false));
  useEffect(() => watchTheme(officeBackground, setTheme), []);
  return <App services={services} language={languageOf(Office.context?.displayLanguage)} theme={theme} />;
}

/** Undefined where Office tells no theme (Excel on the web, Mac). */
function officeBackground(): string | undefined {
  return Office.context?.officeTheme?.bodyBackgroundColor;
}
