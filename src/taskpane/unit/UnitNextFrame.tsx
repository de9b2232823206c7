import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sumExact } from "../../domain/amount/sumExact";
import { sameName } from "../../domain/nameKey";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Figures } from "../parts/Figures";
import { Section } from "../parts/Section";

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface UnitNextFrameProps {
  readonly report: RunReport;
  readonly unit: string;
}

/** The unit's frame for the budget year, and how it changes from the year before (T3.2-c). Nothing where it has no frame. */
export function UnitNextFrame({ report, unit }: UnitNextFrameProps): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const t = texts.ownUnit;
  const { frameSums, settings } = report.outcome;
  const sum = frameSums.find((one) => one.year === settings.budgetYear && sameName(one.unit ?? "", unit));
  if (!sum) return null;
  const { year, frame, previousFrame, complete } = sum;
  const change =
    previousFrame === undefined
      ? []
      : [
          { label: t.frameOf(String(year - 1)), value: formats.plain(previousFrame) },
          {
            label: t.frameChange(String(year - 1)),
            value: formats.signed(sumExact([frame, -previousFrame])),
            isSum: true,
          },
        ];
  return (
    <Section title={t.nextFrame(String(year))} aside={formats.unit}>
      {complete ? (
        <Figures figures={[{ label: t.frameOf(String(year)), value: formats.plain(frame) }, ...change]} />
      ) : (
        <p className={styles.none}>{t.frameIncomplete}</p>
      )}
    </Section>
  );
}
