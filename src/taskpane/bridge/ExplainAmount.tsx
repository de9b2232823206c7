import type { ReactElement } from "react";
import type { Bridge, BridgePart } from "../../domain/bridge/bridge";
import type { Place } from "../../domain/source";
import { ExplainIcon } from "../explain/ExplainIcon";

/** The columns of Ramar that hold one amount of a bridge alone. */
const OWN_COLUMNS: Readonly<Partial<Record<BridgePart | "start" | "end", string>>> = {
  start: "previousFrame",
  volume: "volumeEffect",
  ambition: "ambitionEffect",
  end: "frame",
};

interface ExplainAmountProps {
  readonly bridge: Bridge;
  readonly place: Place;
  readonly amount: BridgePart | "start" | "end";
  readonly of: string;
}

/** Leads to how an amount comes about, where a cell of Ramar holds it and nothing else. */
export function ExplainAmount({ bridge, place, amount, of }: ExplainAmountProps): ReactElement | null {
  const { table, row, column } = place;
  const isOneYear = bridge.year === bridge.fromYear + 1;
  if (!isOneYear && amount !== "end") return null;
  if (table !== "frames" || row === undefined || column === undefined || OWN_COLUMNS[amount] !== column) return null;
  return <ExplainIcon target={{ table, row, column }} of={of} />;
}
