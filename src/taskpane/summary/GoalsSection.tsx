import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";
import type { Outcome } from "../../domain/outcome";
import { usePaneContext } from "../paneContext";
import { LightBar } from "../parts/LightBar";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", "& + &": { marginTop: "12px" } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Goals and indicators, counted by light with their shapes. Nothing where there are none. */
export function GoalsSection({ outcome }: { readonly outcome: Outcome }): ReactElement | null {
  const { texts } = usePaneContext();
  const parts = [
    { title: texts.summary.goals, lights: outcome.goals.map((goal) => goal.status) },
    { title: texts.summary.indicators, lights: outcome.indicators.map((indicator) => indicator.status) },
  ].filter((part) => part.lights.length > 0);
  if (parts.length === 0) return null;
  return (
    <Section title={texts.summary.goalsAndIndicators}>
      {parts.map((part) => (
        <CountedLights key={part.title} {...part} />
      ))}
    </Section>
  );
}

function CountedLights({ title, lights }: { readonly title: string; readonly lights: readonly Light[] }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <LightBar lights={lights} />
      <LightCounts lights={lights} label={title} />
    </div>
  );
}
