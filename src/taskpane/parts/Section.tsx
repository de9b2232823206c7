import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";

const useStyles = makeStyles({
  root: {
    padding: "14px 16px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px", marginBottom: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, textAlign: "right" },
});

interface SectionProps {
  readonly title: string;
  /** Short words at the heading's right end. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view under its heading; a screen reader finds it by the heading's words. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
