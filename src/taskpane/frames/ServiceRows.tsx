import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Frame } from "../../domain/outcome";
import { ExplainedNumber } from "../explain/ExplainedNumber";
import { usePaneContext } from "../paneContext";
import { FrameLink } from "./FrameLink";
import type { FramesLayout } from "./framesLayout";
import type { ServiceFrames } from "./frameTree";
import { ToggleLabel } from "./ToggleLabel";
import { YearRow } from "./YearRow";

const useStyles = makeStyles({
  indent: { paddingLeft: "16px" },
  part: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ServiceRowsProps {
  readonly service: ServiceFrames;
  readonly layout: FramesLayout;
}

/** One service over the years; opened, what its frame is made of (T3.2-d) and what changed it. */
export function ServiceRows({ service, layout }: ServiceRowsProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = (
    <ToggleLabel isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {service.service}
      {service.partOf !== undefined && <span className={styles.part}>{texts.frames.partOf(service.partOf)}</span>}
    </ToggleLabel>
  );
  const label = service.partOf === undefined ? toggle : <div className={styles.indent}>{toggle}</div>;
  const cells = service.frames.map((frame) => (frame ? <FrameLink key={frame.year} frame={frame} /> : "–"));
  return (
    <>
      <YearRow
        look="service"
        name={service.partOf === undefined ? service.service : undefined}
        label={label}
        cells={cells}
        layout={layout}
      />
      {isOpen && <ServiceDetails service={service} layout={layout} />}
    </>
  );
}

/** The numbers of a frame that its details show, each of which can be explained. */
type FrameColumn = Extract<
  keyof Frame,
  "standardCostFrame" | "ambition" | "previousFrame" | "change" | "volumeEffect" | "priceEffect" | "ambitionEffect"
>;

function ServiceDetails({ service, layout }: ServiceRowsProps): ReactElement {
  const { texts, formats } = usePaneContext();
  const t = texts.frames;
  const method = service.frames.find((frame) => frame !== undefined)?.method ?? "volume";
  const rows: readonly [string, FrameColumn, (value: number) => string][] = [
    [t.base[method], "standardCostFrame", formats.plain],
    [t.ambition, "ambition", formats.signed],
    [t.previous, "previousFrame", formats.plain],
    [t.change, "change", formats.signed],
    [t.volumeEffect, "volumeEffect", formats.signed],
    [t.priceEffect, "priceEffect", formats.signed],
    [t.ambitionEffect, "ambitionEffect", formats.signed],
  ];
  const told = rows.filter(([, column]) => service.frames.some((frame) => frame?.[column]));
  return (
    <>
      {told.map(([label, column, format]) => (
        <YearRow
          key={label}
          look="detail"
          label={label}
          layout={layout}
          cells={service.frames.map((frame) => {
            const value = frame?.[column];
            if (!frame || value === undefined) return "–";
            const of = `${label} ${frame.service} ${frame.year}`;
            return <ExplainedNumber key={frame.year} number={format(value)} target={{ ...frame.at, column }} of={of} />;
          })}
        />
      ))}
    </>
  );
}
