import { ROLES } from "../shell/roles";
import type { PreferenceStore, Preferences } from "./preferences";

/**
 * Preferences in a browser's storage. `partition` is what Office says keeps add-ins apart that share a server, where it says
 * so. Storage that refuses, is full, or holds what is not ours is as good as empty.
 */
export function storedPreferences(storage: () => Storage, partition = ""): PreferenceStore {
  const key = `${partition}styrmodell.preferences`;
  return {
    load: () => {
      const text = attempt(() => storage().getItem(key));
      return text ? fromJson(attempt(() => JSON.parse(text))) : {};
    },
    save: (preferences) => void attempt(() => storage().setItem(key, JSON.stringify(preferences))),
  };
}

/** Takes what is known of what was stored; the rest is left. */
function fromJson(stored: unknown): Preferences {
  const kept = (name: keyof Preferences): unknown => Reflect.get(Object(stored), name);
  const role = ROLES.find((one) => one === kept("role"));
  const unit = kept("unit");
  const language = kept("language");
  return {
    ...(role ? { role } : {}),
    ...(typeof unit === "string" ? { unit } : {}),
    ...(kept("keepsCurrent") === true ? { keepsCurrent: true } : {}),
    ...(language === "sv" || language === "en" ? { language } : {}),
  };
}

/** Browsers throw where storage is blocked; the pane then remembers for as long as it is open, which is all it can do. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
