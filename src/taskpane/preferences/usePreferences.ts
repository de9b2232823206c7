import { useCallback, useState } from "react";
import type { PreferenceStore, Preferences } from "./preferences";

/** A person's choices as they stand, and the way to make one, which is kept where there is somewhere to keep it. */
export function usePreferences(
  store: PreferenceStore | undefined,
): readonly [Preferences, (chosen: Preferences) => void] {
  const [preferences, setPreferences] = useState<Preferences>(() => store?.load() ?? {});
  const choose = useCallback(
    (chosen: Preferences) => {
      const after = { ...preferences, ...chosen };
      setPreferences(after);
      store?.save(after);
    },
    [store, preferences],
  );
  return [preferences, choose];
}
