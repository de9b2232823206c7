import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import type { Formats } from "../../text/pane/formats";
import type { GateTexts } from "../../text/pane/gateTexts";
import type { SummaryTexts } from "../../text/pane/summaryTexts";
import { usePaneContext } from "../paneContext";
import { LightShape } from "../parts/LightShape";
import { LIGHT_LOOKS } from "../parts/lightLook";
import { type EconomyVerdict, economyVerdict } from "./economyVerdict";
import { standingWords } from "./standingWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: "10px",
    margin: "12px 12px 0",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: "1px solid transparent",
  },
  shape: { paddingTop: "3px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: "1px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How the economy stands, in words: the first thing the pane says. */
export function Verdict({ report }: { readonly report: RunReport }): ReactElement {
  const styles = useStyles();
  const { texts, formats, gate } = usePaneContext();
  const verdict = economyVerdict(report);
  const { title, text } = verdictWords(verdict, { texts: texts.summary, gate }, formats);
  return (
    <section className={styles.root} style={{ backgroundColor: LIGHT_LOOKS[verdict.light].ground }}>
      <span className={styles.shape}>
        <LightShape light={verdict.light} size={16} />
      </span>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
      </div>
    </section>
  );
}

interface Words {
  readonly texts: SummaryTexts;
  readonly gate: GateTexts;
}

interface VerdictWords {
  readonly title: string;
  readonly text: string;
}

function verdictWords(verdict: EconomyVerdict, words: Words, formats: Formats): VerdictWords {
  const { texts, gate } = words;
  const { light, blocked, covered, overdue, open, lackingYears } = verdict;
  if (light === "green") return { title: texts.inOrder, text: gate.inOrder };
  if (light === "grey") return { title: texts.unknown, text: unknownWords(verdict, words) };
  const facts = [
    blocked > 0 && gate.blocked(blocked),
    overdue > 0 && texts.overdueDeficits(overdue),
    blocked + overdue === 0 && covered > 0 && texts.coveredForecasts(covered),
    blocked + overdue === 0 && open > 0 && texts.openDeficits(open),
    lackingYears.length > 0 && texts.lackingYears(formats.list(lackingYears.map(String))),
  ].filter((fact) => fact !== false);
  const sentence = facts.join(", ");
  return {
    title: light === "red" ? texts.needsAction : texts.watch,
    text: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
  };
}

function unknownWords({ standing, deficitsAreKnown }: EconomyVerdict, words: Words): string {
  const { texts } = words;
  if (standing.units.length + standing.unreadable.length === 0) return texts.unknownText;
  if (standing.allMaySubmit && !deficitsAreKnown) return texts.deficitsUnknown;
  return `${standingWords(standing, words)}.`;
}
