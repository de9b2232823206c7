import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Place } from "../../domain/source";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: { display: "inline-block", marginTop: "8px", minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** "Gå till raden": leads from something shown to its row. `of` names it for screen readers. */
export function RowLink({ place, of }: { readonly place: Place; readonly of: string }): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  return (
    <Link
      as="button"
      className={styles.root}
      aria-label={`${texts.shell.goToRow}: ${of}`}
      onClick={() => actions.goTo(place)}
    >
      {texts.shell.goToRow}
    </Link>
  );
}
