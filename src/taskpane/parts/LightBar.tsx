import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";
import { countLights } from "./countLights";
import { LightShape } from "./LightShape";
import { LIGHTS } from "./lightLook";

/** More shapes than this would be counted by nobody; the counts in words stand beside them anyway. */
const MOST_SHAPES = 40;

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** One shape per light, best first, as a picture beside the counts: ●●●●▲▲■○. Nothing where there would be too many. */
export function LightBar({ lights }: { readonly lights: readonly Light[] }): ReactElement | null {
  const styles = useStyles();
  if (lights.length > MOST_SHAPES) return null;
  const count = countLights(lights);
  const shapes = LIGHTS.flatMap((light) =>
    Array.from({ length: count[light] }, (_, index) => ({ light, key: `${light}${index}` })),
  );
  return (
    <div className={styles.root} aria-hidden="true">
      {shapes.map(({ light, key }) => (
        <LightShape key={key} light={light} size={13} />
      ))}
    </div>
  );
}
