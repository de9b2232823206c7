import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "12px", rowGap: "3px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  figure: { margin: 0, textAlign: "right", whiteSpace: "nowrap" },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "4px",
    marginTop: "1px",
  },
  gap: { marginRight: "-12px", paddingRight: "12px" },
});

/** One labelled number; `isSum` sets it off from those above. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly isSum?: boolean;
}

/** Labelled numbers under each other, right-aligned. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {figures.map(({ label, value, isSum }) => [
        <dt key={`${label} term`} className={mergeClasses(styles.term, isSum && styles.sum, isSum && styles.gap)}>
          {label}
        </dt>,
        <dd key={label} className={mergeClasses(styles.figure, isSum && styles.sum)}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
