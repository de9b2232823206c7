import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import { usePaneContext } from "../paneContext";
import { AssumptionChanges } from "./AssumptionChanges";
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

/** What differs between the two: the frames first, since they are what the reader came for, then the assumptions behind. */
export function ComparisonResult({ comparison }: { readonly comparison: NamedComparison }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.versions;
  const self = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new comparison is what the reader asked to see
  useEffect(() => self.current?.focus(), [comparison]);
  const { before, after, unit, assumptions, frames, unreadable } = comparison;
  const title = t.result(before, after ?? t.now);
  const isSame = assumptions.length === 0 && frames.frames.length === 0;
  return (
    <section ref={self} tabIndex={-1} className={styles.root} aria-label={title}>
      <h3 className={styles.title}>{unit === undefined ? title : `${title} · ${unit}`}</h3>
      {unreadable > 0 && <p className={styles.text}>{t.unreadable(formats.count(unreadable))}</p>}
      {isSame ? (
        <p className={styles.text}>{t.noDifference}</p>
      ) : (
        <>
          <FrameChanges comparison={comparison} />
          <AssumptionChanges changes={assumptions} isNow={after === undefined} />
        </>
      )}
    </section>
  );
}
