import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { LightBar } from "../parts/LightBar";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { goalParts } from "./goalParts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", "& + &": { marginTop: "12px" } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Goals, by the model's own words, and indicators, counted by light with their shapes. Nothing where there are none. */
export function GoalsSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const { texts } = usePaneContext();
  const { outcome } = report;
  const parts = [
    ...goalParts(report, texts.summary),
    { title: texts.summary.indicators, lights: outcome.indicators.map((indicator) => indicator.status) },
  ].filter((part) => part.lights.length > 0);
  if (parts.length === 0) {
    if (!isExpected(report, PARTS.goals)) return null;
    return (
      <Section title={texts.summary.goalsAndIndicators}>
        <NotComputed report={report} part={PARTS.goals} />
      </Section>
    );
  }
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
