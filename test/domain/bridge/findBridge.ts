import type { Bridge } from "../../../src/domain/bridge/bridge";

/** The bridge of a service, of a unit (`{ unit }`) or of the whole (`{}`) for a year; throws when there is none. */
export function findBridge(
  bridges: readonly Bridge[],
  year: number,
  { unit, service }: { readonly unit?: string; readonly service?: string } = {},
): Bridge {
  const found = bridges.find(
    (one) => one.year === year && one.service === service && (service !== undefined || one.unit === unit),
  );
  if (!found) throw new Error(`no bridge of ${service ?? unit ?? "the whole"} in ${year}`);
  return found;
}

/** Rounded to thousandths, so that a test can say the numbers. */
export function shown(parts: Bridge["parts"]): Readonly<Record<string, number>> | undefined {
  return (
    parts &&
    Object.fromEntries(Object.entries(parts).map(([part, amount]) => [part, Math.round(amount * 1_000) / 1_000]))
  );
}
