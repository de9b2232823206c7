import { useEffect, useState } from "react";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";

/** The versions' names, newest first, read with each report: `asOf` is its time. Empty until then, and where there is none. */
export function useVersionNames(services: VersionServices | undefined, asOf: string): readonly string[] {
  const { actions } = usePaneContext();
  const [names, setNames] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report may be of another workbook
  useEffect(() => {
    if (services) void actions.read(async () => setNames((await services.list()).map(({ name }) => name)));
  }, [services, actions, asOf]);
  return names;
}
