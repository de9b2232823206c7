import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Place } from "../../domain/source";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "../parts/HiddenText";
import { LightShape } from "../parts/LightShape";
import { PlaceRow } from "../parts/PlaceRow";
import type { DebtWords } from "./debtWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** One thing owed, and where it is to be written. */
export interface DebtLine extends DebtWords {
  readonly at: Place;
}

/** What is owed, each leading to where it is to be written. */
export function DebtList({ debts }: { readonly debts: readonly DebtLine[] }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <ul className={styles.list}>
      {debts.map(({ at, words, light }) => (
        <li key={`${at.table} ${at.row} ${words}`}>
          <PlaceRow place={at}>
            <span className={styles.line}>
              <LightShape light={light} size={11} />
              <span className={styles.words}>
                <HiddenText>{`${texts.light.word[light]}: `}</HiddenText>
                {words}
              </span>
            </span>
          </PlaceRow>
        </li>
      ))}
    </ul>
  );
}
