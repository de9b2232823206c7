import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { PlacedFrame } from "./frameTree";

const useStyles = makeStyles({
  root: {
    padding: "4px 2px",
    margin: "-4px -2px",
    border: "none",
    background: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    lineHeight: tokens.lineHeightBase200,
    ":hover": { color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A service's frame of one year, leading to its cell in the table Ramar. */
export function FrameLink({ frame }: { readonly frame: PlacedFrame }): ReactElement {
  const styles = useStyles();
  const { texts, formats, actions } = usePaneContext();
  const label = `${frame.service} ${frame.year}, ${formats.amount(frame.frame)}`;
  return (
    <button
      type="button"
      className={styles.root}
      aria-label={`${label}, ${texts.shell.goToCell}`}
      onClick={() => actions.goTo({ ...frame.at, column: "frame" })}
    >
      {formats.plain(frame.frame)}
    </button>
  );
}
