import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Against } from "../../domain/explain/explanation";
import type { ShownStep } from "../../domain/explain/shownStep";
import { effectText } from "../../text/explain/explanationText";
import { changeText, type ExplainWords } from "../../text/explain/numberText";
import { usePaneContext } from "../paneContext";
import { ExplainLink } from "./ExplainLink";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "10px",
    margin: "8px 0 0",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface AgainstLineProps {
  readonly against: Against<ShownStep>;
  readonly words: ExplainWords;
}

/** `Mot 2026: +3 118  volym −1 822  pris +4 040  ambition +900`, each of which leads to how it comes about. */
export function AgainstLine({ against, words }: AgainstLineProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { year, step } = against;
  const rounded = step.isRounded ? ` (${words.texts.rounded})` : "";
  return (
    <p className={styles.root}>
      <span>{texts.explain.against(String(year))}</span>
      <Part step={step} text={`${changeText(step, words.language)}${rounded}`} />
      {(step.operation?.parts ?? []).map(({ step: part }) => (
        <Part key={part.place?.column} step={part} text={effectText(part, words)} />
      ))}
    </p>
  );
}

function Part({ step: { target }, text }: { readonly step: ShownStep; readonly text: string }): ReactElement {
  const { actions, explaining } = usePaneContext();
  const { start } = explaining;
  if (!target || !start) return <span>{text}</span>;
  return (
    <ExplainLink of={text} onClick={() => actions.attempt(() => start.within(target))}>
      {text}
    </ExplainLink>
  );
}
