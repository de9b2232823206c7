import { HostError } from "../hostError";
import { type Argument, type HostObject, hostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { type ArgumentInfo, type ObjectPath, ObjectPathType, type RequestBody } from "../protocol";
import { find, itemOf, navigate, unknownMember } from "./members";

function isReference(value: unknown): value is { readonly _ObjectPathId: number } {
  return typeof value === "object" && value !== null && "_ObjectPathId" in value;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of one request, by the ids of their paths; each is looked up once, when first needed. */
export class ObjectPaths {
  readonly #session: HostSession;
  readonly #paths: RequestBody["ObjectPaths"];
  readonly #found = new Map<number, HostObject | null>();

  constructor(session: HostSession, body: RequestBody) {
    this.#session = session;
    this.#paths = body.ObjectPaths;
  }

  /** The object, or null for a null object and for everything reached through one. */
  resolve(pathId: number): HostObject | null {
    const known = this.#found.get(pathId);
    if (known !== undefined) return known;
    const path = this.#paths[String(pathId)];
    if (!path) throw new HostError("InvalidReference", `No object path ${pathId} in the request.`);
    const object = this.#follow(path);
    this.#found.set(pathId, object);
    return object;
  }

  /** Arguments with the objects they stand for. */
  readArguments(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      if (typeof pathId !== "number" || pathId <= 0) return { value: this.#withObjects(value), object: undefined };
      return { value: undefined, object: this.resolve(pathId) };
    });
  }

  #follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === ObjectPathType.root) return hostObject("Workbook", undefined);
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.referenceId) return this.#tracked(path.Name);
    if (path.ObjectPathType === ObjectPathType.newObject) throw unknownMember(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent === null ? null : this.#step(parent, path);
  }

  #tracked(id: string): HostObject {
    const kept = this.#session.references.find(id);
    if (!kept) throw new HostError("InvalidReference", "The range is no longer tracked.");
    const isOpen = this.#session.model.sheets.includes(kept.area.sheet);
    if (!isOpen) throw new HostError("ItemNotFound", "The range's sheet is gone.");
    return hostObject(kept.kind, kept.area);
  }

  #step(parent: HostObject, path: ObjectPath): HostObject | null {
    const args = this.readArguments(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.property) return navigate(parent, path.Name, this.#session);
    if (path.ObjectPathType === ObjectPathType.indexer) return itemOf(parent, args, this.#session);
    return find(parent, { name: path.Name, args }, this.#session);
  }

  /** Objects inside options (`{ source: range }`) are put in place of their paths. */
  #withObjects(value: unknown): unknown {
    if (isReference(value)) return this.resolve(value._ObjectPathId);
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#withObjects(inner)]));
  }
}
