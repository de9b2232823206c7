import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef } from "react";
import type { Target } from "../domain/explain/step";
import type { Language } from "../text/pane/textsFor";
import { useExplaining } from "./explain/useExplaining";
import { personFindings } from "./findings/personFindings";
import { PaneContext } from "./paneContext";
import type { PaneServices } from "./paneModel";
import { usePreferences } from "./preferences/usePreferences";
import { Header } from "./shell/Header";
import { laterView } from "./shell/laterView";
import { NoticeBar } from "./shell/NoticeBar";
import { PaneBody } from "./shell/PaneBody";
import { PaneMenu } from "./shell/PaneMenu";
import { RunStrip } from "./shell/RunStrip";
import { type Role, tabsOf } from "./shell/roles";
import { useCurrentView } from "./shell/useCurrentView";
import { useKeptFocus } from "./shell/useKeptFocus";
import { isBusy } from "./state/isBusy";
import { useKeepCurrent } from "./state/useKeepCurrent";
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
    // Those that are buttons would otherwise look like any words there.
    "& .fui-Link": {
      "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
    },
  },
  top: { flexShrink: 0 },
});

/** How the pane looks; contrast themes are the system's and win over both. */
export type Theme = "light" | "dark";

interface AppProps {
  readonly services: PaneServices;
  /** The language to begin in where the user has not chosen. */
  readonly language: Language;
  readonly theme: Theme;
}

/** The whole pane. It fills its parent, which must have a height. */
export function App({ services, language: firstLanguage, theme }: AppProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const [preferences, choose] = usePreferences(services.preferences);
  const language = preferences.language ?? firstLanguage;
  const tabs = tabsOf(preferences.role);
  const current = useCurrentView(tabs);
  const { state, actions } = usePane(services, {
    explain: () => {
      current.showView("explain");
      if (start) actions.attempt(start.selected);
    },
    showReports: () => current.showView("reports"),
  });
  const explaining = useExplaining(services.explaining, language, state.report?.finishedAt);
  const { start } = explaining;
  const keepsCurrent = useKeepCurrent(preferences.keepsCurrent === true, state, actions);
  useEffect(() => {
    // One that can not be fetched is told of where it is to be shown.
    laterView.get().catch(() => {});
  }, []);
  const words = usePaneWords(language, state.report);
  const { memory, showFinding, showView } = current;
  const chooseRole = (role: Role) => {
    choose({ role });
    showView(tabsOf(role)[0]);
  };
  const explain = (target: Target) => {
    showView("explain");
    if (start) actions.attempt(() => start.target(target));
  };
  const pane = {
    ...words,
    language,
    actions,
    isBusy: isBusy(state),
    explaining,
    ...(start && { explain }),
    memory,
    preferences,
    choose,
    chooseRole,
    showFinding,
    showView,
  };
  const { report } = state;
  const findings = useMemo(() => (report ? personFindings(report, preferences).findings : []), [report, preferences]);
  const examples = services.openExample ? (services.examples ?? []) : [];
  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme} style={FILL} lang={language}>
      <div ref={root} className={styles.root}>
        <PaneContext value={pane}>
          <header className={styles.top}>
            <Header report={state.report}>
              <PaneMenu
                tabs={tabs}
                examples={examples}
                can={{
                  undo: services.undoLastRun !== undefined && state.canUndo,
                  undoReports: services.undoReports !== undefined && state.canUndoReports,
                  report: services.createReports !== undefined && state.report !== undefined,
                  exportModel: services.exportModel !== undefined && state.report !== undefined,
                  showViews: state.report !== undefined,
                }}
                isBusy={isBusy(state)}
              />
            </Header>
            {state.hasTables !== false && (
              <RunStrip
                pane={state}
                keepsCurrent={keepsCurrent}
                findings={findings}
                onFindings={() => showView("findings")}
              />
            )}
            <NoticeBar notice={state.notice} />
          </header>
          <PaneBody
            pane={state}
            findings={findings}
            tabs={tabs}
            current={current}
            services={services}
            example={examples[0]}
          />
        </PaneContext>
      </div>
    </FluentProvider>
  );
}
