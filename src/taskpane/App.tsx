import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { formatsFor } from "../text/pane/formatsFor";
import { type Language, textsFor } from "../text/pane/textsFor";
import { PaneContext } from "./paneContext";
import type { PaneServices } from "./paneModel";
import { Header } from "./shell/Header";
import { NoticeBar } from "./shell/NoticeBar";
import { PaneBody } from "./shell/PaneBody";
import { PaneMenu } from "./shell/PaneMenu";
import { RunStrip } from "./shell/RunStrip";
import type { View } from "./shell/views";
import { usePane } from "./state/usePane";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** A style, not a class: Fluent gives the provider's classes to its pop-ups too. */
const FILL = { height: "100%" };

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { flexShrink: 0 },
});

/** How the pane looks; contrast themes are the system's and win over both. */
export type Theme = "light" | "dark";

interface AppProps {
  readonly services: PaneServices;
  /** The language to begin in; the user may choose the other. */
  readonly language: Language;
  readonly theme: Theme;
}

/** The whole pane. It fills its parent, which must have a height. */
export function App({ services, language: firstLanguage, theme }: AppProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const [language, setLanguage] = useState(firstLanguage);
  const [view, setView] = useState<View>("summary");
  const { state, actions } = usePane(services);
  const settings = state.report?.outcome.settings;
  const unit = settings?.amountUnit ?? "tkr";
  const yellowMargin = settings?.yellowMargin ?? 0;
  const pane = useMemo(
    () => ({ language, texts: textsFor(language), formats: formatsFor(language, unit), yellowMargin, actions }),
    [language, unit, yellowMargin, actions],
  );
  const examples = services.openExample ? (services.examples ?? []) : [];
  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme} style={FILL} lang={language}>
      <div className={styles.root}>
        <PaneContext value={pane}>
          <header className={styles.top}>
            <Header report={state.report}>
              <PaneMenu
                language={language}
                onLanguage={setLanguage}
                examples={examples}
                canUndo={services.undoLastRun !== undefined && state.canUndo}
                isBusy={state.running !== undefined || state.isReading}
              />
            </Header>
            {state.hasTables !== false && <RunStrip pane={state} onFindings={() => setView("findings")} />}
            {state.notice && <NoticeBar notice={state.notice} />}
          </header>
          <PaneBody pane={state} view={view} onView={setView} example={examples[0]} />
        </PaneContext>
      </div>
    </FluentProvider>
  );
}
