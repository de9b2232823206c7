import { HostError } from "../hostError";
import type { Argument, ClassDefinition, ClassName, ClassSelf, HostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import type { Json } from "../protocol";

/*
 * Access to the members of an object by the name that travels. A member the host does not know is ApiNotFound, with the
 * name: never a silent success.
 */

export function definitionOf<K extends ClassName>(
  object: HostObject<K>,
  session: HostSession,
): ClassDefinition<ClassSelf[K]> {
  return session.classes[object.kind];
}

/** `Range.values` for the class Range and the member Values. */
function locationOf(object: HostObject, member: string): string {
  return `${object.kind}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** Runs something for a member, and tells errors where they arose. */
function atMember<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}

export function unknownMember(location: string): HostError {
  const error = new HostError("ApiNotFound", `${location} is not implemented by this host.`);
  error.location = location;
  return error;
}

export function getProperty<K extends ClassName>(object: HostObject<K>, name: string, session: HostSession): Json {
  const property = definitionOf(object, session).properties?.[name];
  if (!property) throw unknownMember(locationOf(object, name));
  return atMember(locationOf(object, name), () => property.get(object.self, session));
}

export function setProperty<K extends ClassName>(
  object: HostObject<K>,
  property: { readonly name: string; readonly value: unknown },
  session: HostSession,
): void {
  const location = locationOf(object, property.name);
  const set = definitionOf(object, session).properties?.[property.name]?.set;
  if (!set) throw unknownMember(location);
  atMember(location, () => set(object.self, property.value, session));
}

export function navigate<K extends ClassName>(
  object: HostObject<K>,
  name: string,
  session: HostSession,
): HostObject | null {
  const lead = definitionOf(object, session).navigations?.[name];
  if (!lead) throw unknownMember(locationOf(object, name));
  return atMember(locationOf(object, name), () => lead(object.self, session));
}

interface Invocation {
  readonly name: string;
  readonly args: readonly Argument[];
}

export function find<K extends ClassName>(
  object: HostObject<K>,
  { name, args }: Invocation,
  session: HostSession,
): HostObject | null {
  const { finders } = definitionOf(object, session);
  const location = locationOf(object, name);
  const finder = finders?.[name];
  if (!finder) throw unknownMember(location);
  return atMember(location, () => finder({ self: object.self, args, session }));
}

export function invoke<K extends ClassName>(
  object: HostObject<K>,
  { name, args }: Invocation,
  session: HostSession,
): Json {
  const location = locationOf(object, name);
  const { methods, actions } = definitionOf(object, session);
  const method = methods?.[name];
  const action = actions?.[name];
  if (method) return atMember(location, () => method({ self: object.self, args, session }));
  if (!action) throw unknownMember(location);
  atMember(location, () => action({ self: object.self, args, session }));
  return null;
}

/** The item of a collection that an indexer asks for (`getItem`). */
export function itemOf<K extends ClassName>(
  object: HostObject<K>,
  args: readonly Argument[],
  session: HostSession,
): HostObject {
  const location = locationOf(object, "GetItem");
  const item = definitionOf(object, session).item;
  if (!item) throw unknownMember(location);
  return atMember(location, () => item({ self: object.self, args, session }));
}

/** What finds the object again: its `Id`, where it has one. */
export function identify<K extends ClassName>(
  object: HostObject<K>,
  session: HostSession,
): Readonly<Record<string, Json>> {
  return definitionOf(object, session).id?.(object.self, session) ?? {};
}

export function itemsOf<K extends ClassName>(
  object: HostObject<K>,
  session: HostSession,
): readonly HostObject[] | undefined {
  return definitionOf(object, session).items?.(object.self, session);
}
