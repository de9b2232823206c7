import { readString } from "../arguments";
import { HostError } from "../hostError";
import { type Argument, type ClassDefinition, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { Json } from "../protocol";

function keyOf(argument: Argument | undefined): string {
  return readString(argument?.value, "key");
}

function jsonOf(value: unknown): Json {
  // The request was JSON, and so is everything in it.
  return (value ?? null) as Json;
}

function find(session: HostSession, key: string): HostObject | null {
  return session.settings.has(key) ? hostObject("Setting", key) : null;
}

/** Excel.SettingCollection. The host keeps settings for as long as the workbook is open and does not save them. */
export const SETTING_COLLECTION_CLASS: ClassDefinition<undefined> = {
  items: (_, session) => [...session.settings.keys()].map((key) => hostObject("Setting", key)),
  item: ({ args, session }) => {
    const found = find(session, keyOf(args[0]));
    if (!found) throw new HostError("ItemNotFound");
    return found;
  },
  finders: {
    Add: ({ args, session }) => {
      const key = keyOf(args[0]);
      session.settings.set(key, jsonOf(args[1]?.value));
      return hostObject("Setting", key);
    },
    GetItemOrNullObject: ({ args, session }) => find(session, keyOf(args[0])),
  },
  methods: { GetCount: ({ session }) => session.settings.size },
};

/** Excel.Setting. */
export const SETTING_CLASS: ClassDefinition<string> = {
  id: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, session) => session.settings.get(key) ?? null,
      set: (key, value, session) => void session.settings.set(key, jsonOf(value)),
    },
  },
  actions: { Delete: ({ self, session }) => void session.settings.delete(self) },
};
