import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Place } from "../../domain/source";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    padding: "2px 4px",
    margin: "-2px -4px",
    minHeight: "24px",
    border: "none",
    background: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "inherit",
    textAlign: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface PlaceLinkProps {
  readonly place: Place;
  /** What it is, for screen readers: the amount with what it is of. */
  readonly label: string;
  readonly children: ReactNode;
}

/** An amount that leads to where it stands in the workbook. */
export function PlaceLink({ place, label, children }: PlaceLinkProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  return (
    <button
      type="button"
      className={styles.root}
      aria-label={`${label}, ${texts.shell.goToCell}`}
      onClick={() => actions.goTo(place)}
    >
      {children}
    </button>
  );
}
