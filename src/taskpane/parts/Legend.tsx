import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "./Disclosure";
import { LightShape } from "./LightShape";
import { LIGHTS } from "./lightLook";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { display: "flex", alignItems: "baseline", gap: "8px", padding: "2px 0" },
  shape: { flexShrink: 0, transform: "translateY(1px)" },
  shapes: { margin: "6px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the four lights mean, folded away until it is asked for. */
export function Legend(): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.legend;
  return (
    <Disclosure summary={t.title}>
      <ul className={styles.list}>
        {LIGHTS.map((light) => (
          <li key={light} className={styles.item}>
            <span className={styles.shape}>
              <LightShape light={light} size={12} />
            </span>
            <span>{t.meaning[light]}</span>
          </li>
        ))}
      </ul>
      <p className={styles.shapes}>{t.shapes}</p>
    </Disclosure>
  );
}
