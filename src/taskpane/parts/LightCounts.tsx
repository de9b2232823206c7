import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";
import { usePaneContext } from "../paneContext";
import { countLights } from "./countLights";
import { LightShape } from "./LightShape";
import { LIGHT_LOOKS, LIGHTS } from "./lightLook";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "4px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "inline-flex", alignItems: "center", gap: "5px", fontSize: tokens.fontSizeBase300 },
});

interface LightCountsProps {
  readonly lights: readonly Light[];
  readonly label: string;
}

/** Lights counted out in words with their shapes: "● 7 gröna ▲ 3 gula ■ 2 röda ○ 1 grå". Colours without any are left out. */
export function LightCounts({ lights, label }: LightCountsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const count = countLights(lights);
  return (
    <ul className={styles.root} aria-label={label}>
      {LIGHTS.filter((light) => count[light] > 0).map((light) => (
        <li key={light} className={styles.item}>
          <LightShape light={light} size={12} />
          <span style={{ color: LIGHT_LOOKS[light].word }}>
            {texts.light.count[light](formats.count(count[light]))}
          </span>
        </li>
      ))}
    </ul>
  );
}
