import { useCallback, useEffect, useState } from "react";
import type { KeptWorkbook } from "../../run/versions/comparison";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";
import { useVersionNames } from "../versions/useVersionNames";

/** How far the reading of the chosen version has come. */
export type KeptReading =
  | { readonly kind: "none" }
  | { readonly kind: "reading" | "failed" | "gone"; readonly name: string }
  | { readonly kind: "read"; readonly name: string; readonly kept: KeptWorkbook };

export interface KeptVersions {
  /** The versions' names, newest first; empty until Versioner has been read, and where there is none. */
  readonly names: readonly string[];
  readonly reading: KeptReading;
  /** Reads the chosen one again. */
  again(): void;
}

const NONE: KeptReading = { kind: "none" };

/**
 * The versions that a bridge can go from, and the chosen one, whose data is read when it is chosen and not before, and again
 * with each report: `asOf` is its time.
 */
export function useKeptVersion(
  services: VersionServices | undefined,
  chosen: string | undefined,
  asOf: string,
): KeptVersions {
  const { actions } = usePaneContext();
  const names = useVersionNames(services, asOf);
  const [reading, setReading] = useState(NONE);
  const read = useCallback(() => {
    let isWanted = true;
    const tell = (next: KeptReading) => {
      if (isWanted) setReading(next);
    };
    if (!services || chosen === undefined) tell(NONE);
    else {
      // What has been read stands until it has been read anew.
      setReading((before) => (isRead(before, chosen) ? before : { kind: "reading", name: chosen }));
      void actions.read(() => readChosen(services, chosen, tell));
    }
    return () => {
      isWanted = false;
    };
  }, [services, chosen, actions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report may be of another workbook
  useEffect(read, [read, asOf]);
  // Of a version that has just been chosen nothing has been told yet.
  const isOfChosen = reading.kind !== "none" && reading.name === chosen;
  const current = chosen === undefined || !services ? NONE : ({ kind: "reading", name: chosen } as const);
  return { names, reading: isOfChosen ? reading : current, again: read };
}

function isRead(reading: KeptReading, name: string): boolean {
  return reading.kind === "read" && reading.name === name;
}

async function readChosen(
  services: VersionServices,
  name: string,
  tell: (reading: KeptReading) => void,
): Promise<void> {
  try {
    const kept = await services.kept(name);
    tell(kept ? { kind: "read", name, kept } : { kind: "gone", name });
  } catch (error) {
    tell({ kind: "failed", name });
    throw error;
  }
}
