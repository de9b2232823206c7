import { useCallback, useEffect, useState } from "react";
import type { KeptWorkbook } from "../../run/versions/comparison";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";

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

/** The versions that a bridge can go from, and the chosen one, whose data is read when it is chosen and not before. */
export function useKeptVersion(services: VersionServices | undefined, chosen: string | undefined): KeptVersions {
  const { actions } = usePaneContext();
  const [names, setNames] = useState<readonly string[]>([]);
  const [reading, setReading] = useState(NONE);
  useEffect(() => {
    if (services) actions.attempt(async () => setNames((await services.list()).map(({ name }) => name)));
  }, [services, actions]);
  const read = useCallback(() => {
    let isWanted = true;
    const tell = (next: KeptReading) => {
      if (isWanted) setReading(next);
    };
    if (!services || chosen === undefined) tell(NONE);
    else actions.attempt(() => readChosen(services, chosen, tell));
    return () => {
      isWanted = false;
    };
  }, [services, chosen, actions]);
  useEffect(read, [read]);
  // Of a version that has just been chosen nothing has been told yet.
  const isOfChosen = reading.kind !== "none" && reading.name === chosen;
  const current = chosen === undefined || !services ? NONE : ({ kind: "reading", name: chosen } as const);
  return { names, reading: isOfChosen ? reading : current, again: read };
}

async function readChosen(
  services: VersionServices,
  name: string,
  tell: (reading: KeptReading) => void,
): Promise<void> {
  tell({ kind: "reading", name });
  try {
    const kept = await services.kept(name);
    tell(kept ? { kind: "read", name, kept } : { kind: "gone", name });
  } catch (error) {
    tell({ kind: "failed", name });
    throw error;
  }
}
