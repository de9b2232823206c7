import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { LitLine } from "../parts/LitLine";
import { PlaceRow } from "../parts/PlaceRow";
import type { UnitStatus } from "./unitsByLight";

/** A unit with its light and what decided it, leading to its row where it has one. */
export function UnitLightLine({ unit }: { readonly unit: UnitStatus }): ReactElement {
  const { texts } = usePaneContext();
  const { light, at, isOutranked } = unit;
  const decided = texts.units.decidedBy[light.decidedBy];
  const under = isOutranked ? `${decided}, ${texts.units.goalsAre[light.goals]}` : decided;
  const line = <LitLine light={light.overall} name={light.unit} under={under} />;
  return at ? <PlaceRow place={at}>{line}</PlaceRow> : line;
}
