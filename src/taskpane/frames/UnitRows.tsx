import { type ReactElement, useState } from "react";
import { usePaneContext } from "../paneContext";
import type { FramesLayout } from "./framesLayout";
import type { UnitFrames } from "./frameTree";
import { ServiceRows } from "./ServiceRows";
import { ToggleLabel } from "./ToggleLabel";
import { YearRow } from "./YearRow";

interface UnitRowsProps {
  readonly unit: UnitFrames;
  readonly layout: FramesLayout;
}

/** One unit's frames over the years; opened, its services. */
export function UnitRows({ unit, layout }: UnitRowsProps): ReactElement {
  const { formats } = usePaneContext();
  const [isOpen, setIsOpen] = useState(false);
  const label = (
    <ToggleLabel isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {unit.unit}
    </ToggleLabel>
  );
  const cells = unit.sums.map((sum) => (sum === undefined ? "–" : formats.plain(sum)));
  return (
    <>
      <YearRow look="sum" name={unit.unit} label={label} cells={cells} layout={layout} />
      {isOpen &&
        unit.services.map((service) => <ServiceRows key={service.service} service={service} layout={layout} />)}
    </>
  );
}
