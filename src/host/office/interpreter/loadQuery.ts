import type { HostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { Json, QueryInfo } from "../protocol";
import { definitionOf, getProperty, identify, itemsOf, navigate } from "./members";

/** Selected names by level: `format/fill/color` is `Format → Fill → Color`; an empty level selects every scalar. */
interface Selection {
  readonly members: Map<string, Selection>;
  all: boolean;
}

function emptySelection(): Selection {
  return { members: new Map(), all: false };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const part of path.split(/[/.]/).filter((name) => name !== "" && name.toLowerCase() !== "items")) {
    if (part === "*") break;
    const next = level.members.get(pascal(part)) ?? emptySelection();
    level.members.set(pascal(part), next);
    level = next;
  }
  if (level.members.size === 0) level.all = true;
  if (path.endsWith("*")) level.all = true;
}

/** Reads what `load` asks for: names of properties, paths through navigation properties, `items/…`, or nothing for all. */
function readSelection(query: QueryInfo): Selection {
  const selection = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  for (const path of paths) addPath(selection, path);
  if (!query.Select || query.Select.length === 0) selection.all = true;
  return selection;
}

function loadMember(object: HostObject, name: string, load: { selection: Selection; session: HostSession }): Json {
  const { selection, session } = load;
  const navigation = definitionOf(object, session).navigations?.[name];
  if (!navigation) return getProperty(object, name, session);
  return loadSelected(navigate(object, name, session), selection, session);
}

function loadOwn(object: HostObject, selection: Selection, session: HostSession): Record<string, Json> {
  const loaded: Record<string, Json> = { ...identify(object, session) };
  if (selection.all) {
    for (const name of Object.keys(definitionOf(object, session).properties ?? {})) {
      loaded[name] = getProperty(object, name, session);
    }
  }
  for (const [name, inner] of selection.members) {
    loaded[name] = loadMember(object, name, { selection: inner, session });
  }
  return loaded;
}

/** In a collection, a name that is the collection's own (`count`) is read from it and everything else from its items. */
function loadCollection(
  object: HostObject,
  query: Selection & { top?: number; skip?: number },
  session: HostSession,
): Json {
  const own = definitionOf(object, session).properties ?? {};
  const loaded: Record<string, Json> = {};
  const forItems: Selection = { members: new Map(query.members), all: query.all };
  for (const name of query.members.keys()) {
    if (!own[name]) continue;
    loaded[name] = getProperty(object, name, session);
    forItems.members.delete(name);
  }
  if (!forItems.all && forItems.members.size === 0) return loaded;
  const items = itemsOf(object, session) ?? [];
  const from = query.skip ?? 0;
  const wanted = items.slice(from, query.top === undefined ? undefined : from + query.top);
  return { ...loaded, _Items: wanted.map((item) => loadSelected(item, forItems, session)) };
}

function loadSelected(object: HostObject | null, selection: Selection, session: HostSession): Json {
  if (object === null) return null;
  if (definitionOf(object, session).items) return loadCollection(object, selection, session);
  return loadOwn(object, selection, session);
}

/** Answers `load`: the properties asked for, nested as the objects are; null for a null object. */
export function loadQuery(object: HostObject | null, query: QueryInfo, session: HostSession): Json {
  const selection = readSelection(query);
  if (object === null || !definitionOf(object, session).items) return loadSelected(object, selection, session);
  const paging = {
    ...(query.Top === undefined ? {} : { top: query.Top }),
    ...(query.Skip === undefined ? {} : { skip: query.Skip }),
  };
  return loadCollection(object, { ...selection, ...paging }, session);
}
