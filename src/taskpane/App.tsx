import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Language } from "../text/pane/textsFor";
import { PaneContext } from "./paneContext";
import type { PaneServices } from "./paneModel";
import { Header } from "./shell/Header";
import { NoticeBar } from "./shell/NoticeBar";
import { PaneBody } from "./shell/PaneBody";
import { PaneMenu } from "./shell/PaneMenu";
import { RunStrip } from "./shell/RunStrip";
import { useCurrentView } from "./shell/useCurrentView";
import { usePane } from "./state/usePane";
import { usePaneWords } from "./usePaneWords";

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
  const current = useCurrentView();
  const { state, actions } = usePane(services);
  const words = usePaneWords(language, state.report);
  const { memory, showFinding, showView } = current;
  const pane = { ...words, language, actions, memory, showFinding, showView };
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
                can={{
                  undo: services.undoLastRun !== undefined && state.canUndo,
                  undoReports: services.undoReports !== undefined && state.canUndoReports,
                  report: services.createReports !== undefined && state.report !== undefined,
                  exportModel: services.exportModel !== undefined && state.report !== undefined,
                  readWords: state.report !== undefined,
                }}
                isBusy={state.running !== undefined || state.reporting.running !== undefined || state.isReading}
              />
            </Header>
            {state.hasTables !== false && <RunStrip pane={state} onFindings={() => showView("findings")} />}
            {state.notice && <NoticeBar notice={state.notice} />}
          </header>
          <PaneBody pane={state} current={current} services={services} example={examples[0]} />
        </PaneContext>
      </div>
    </FluentProvider>
  );
}
