import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { Frame } from "../../domain/outcome";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import { usePaneContext } from "../paneContext";
import { AssumptionChanges } from "./AssumptionChanges";
import { FlawWarning } from "./FlawWarning";
import { FrameChanges } from "./FrameChanges";

const useStyles = makeStyles({
  root: { marginTop: "12px", outlineStyle: "none" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
});

interface ComparisonResultProps {
  readonly comparison: NamedComparison;
  /** Another number for each time that the user asked. */
  readonly asked: number;
  /** The frames as they stand in Ramar. */
  readonly standing: readonly Frame[];
}

/** What differs between the two: the frames first, since they are what the reader came for, then the assumptions behind. */
export function ComparisonResult({ comparison, asked, standing }: ComparisonResultProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.versions;
  const self = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison is what the reader asked to see
  useEffect(() => self.current?.focus(), [asked]);
  const { before, after, unit, assumptions, frames, integrity, flaws } = comparison;
  const title = t.result(before, after ?? t.now);
  const isSame = assumptions.length === 0 && frames.frames.length === 0;
  return (
    <section ref={self} tabIndex={-1} className={styles.root} aria-label={title}>
      <h3 className={styles.title}>{unit === undefined ? title : `${title} · ${unit}`}</h3>
      {flaws.map((flaw) => (
        <FlawWarning key={flaw.version} flaw={flaw} />
      ))}
      {isSame && integrity === "whole" && <p className={styles.text}>{t.noDifference}</p>}
      {integrity !== "lost" && !(isSame && integrity === "whole") && (
        <>
          <FrameChanges comparison={comparison} standing={after === undefined ? standing : []} />
          <AssumptionChanges changes={assumptions} isNow={after === undefined} />
        </>
      )}
    </section>
  );
}
