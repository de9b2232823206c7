import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";
import { UnitLightLine } from "./UnitLightLine";
import { unitsByLight } from "./unitsByLight";

/** So many units at first; a large municipality has hundreds. */
const PAGE = 10;

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  rule: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Every unit's light for the whole of it, the worst first; the economy outranks the goals (T3.2-g; elsewhere A-10). */
export function UnitsSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const [pages, setPages] = useState(1);
  const units = unitsByLight(report);
  if (units.every(({ light }) => light.overall === "grey")) return null;
  const shown = units.slice(0, pages * PAGE);
  const isOutranked = units.some((unit) => unit.isOutranked);
  const { title, rule } = texts.units;
  const isStated = report.outcome.model.base === "tranemo";
  return (
    <Section title={title}>
      <LightCounts lights={units.map(({ light }) => light.overall)} label={title} />
      <ul className={styles.list}>
        {shown.map((unit) => (
          <li key={unit.light.unit}>
            <UnitLightLine unit={unit} />
          </li>
        ))}
      </ul>
      {units.length > shown.length && (
        <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
          {texts.units.showMore(formats.count(units.length - shown.length))}
        </Button>
      )}
      {isOutranked && <p className={styles.rule}>{isStated ? rule.stated : rule.assumed}</p>}
    </Section>
  );
}
