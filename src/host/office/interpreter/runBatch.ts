import { HostError } from "../hostError";
import { type HostObject, isKind } from "../hostObject";
import type { HostSession } from "../hostSession";
import { type Action, type ActionResult, ActionType, type Json, type ReplyBody, type RequestBody } from "../protocol";
import { loadQuery } from "./loadQuery";
import { identify, invoke, setProperty } from "./members";
import { ObjectPaths } from "./objectPaths";

/** A planned interruption: what is before `atAction` is done, and there the request fails. */
export interface Interruption {
  readonly atAction: number;
  readonly error: HostError;
}

interface Batch {
  readonly session: HostSession;
  readonly paths: ObjectPaths;
  /** Reference ids of the paths that are to be tracked. */
  readonly kept: Map<number, string>;
}

function instantiate(batch: Batch, action: Action): Json {
  const object = batch.paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const kept = batch.kept.get(action.ObjectPathId);
  return { ...identify(object, batch.session), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
}

function keepReference(batch: Batch, pathId: number, object: HostObject): void {
  const isTrackable = isKind(object, "Range") || isKind(object, "RangeAreas");
  if (!isTrackable || batch.kept.has(pathId)) return;
  batch.kept.set(pathId, batch.session.references.keep({ kind: object.kind, area: object.self }));
}

/** Excel ignores `_KeepReference` on a null object; everything else done to one fails. */
function existing(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound", "The object is a null object.");
  return object;
}

function callMethod(batch: Batch, action: Action): Json {
  const object = batch.paths.resolve(action.ObjectPathId);
  if (action.Name === "_KeepReference") {
    if (object) keepReference(batch, action.ObjectPathId, object);
    return null;
  }
  const args = batch.paths.readArguments(action.ArgumentInfo);
  return invoke(existing(object), { name: action.Name, args }, batch.session);
}

function assign(batch: Batch, action: Action): null {
  const object = existing(batch.paths.resolve(action.ObjectPathId));
  const [argument] = batch.paths.readArguments(action.ArgumentInfo);
  setProperty(object, { name: action.Name, value: argument?.object ?? argument?.value }, batch.session);
  return null;
}

function runAction(batch: Batch, action: Action): Json {
  if (action.ActionType === ActionType.instantiate) return instantiate(batch, action);
  if (action.ActionType === ActionType.query) {
    return loadQuery(batch.paths.resolve(action.ObjectPathId), action.QueryInfo ?? {}, batch.session);
  }
  if (action.ActionType === ActionType.method) return callMethod(batch, action);
  if (action.ActionType === ActionType.setProperty) return assign(batch, action);
  if (action.ActionType === ActionType.trace) return null;
  throw new HostError("ApiNotFound", `Actions of type ${action.ActionType} are not implemented by this host.`);
}

function errorReply(error: unknown, actionIndex: number): NonNullable<ReplyBody["Error"]> {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? "",
    ActionIndex: actionIndex,
    HttpStatusCode: error.code === "ApiNotFound" || error.code === "ItemNotFound" ? 404 : 400,
  };
}

/**
 * Carries out the actions of one request in order. As in Excel a request is no transaction: at the first action that fails
 * the rest is not carried out, and what came before it stays done and answered.
 * Throws only on faults of the host itself.
 */
export function runBatch(session: HostSession, body: RequestBody, interruption?: Interruption): ReplyBody {
  const batch: Batch = { session, paths: new ObjectPaths(session, body), kept: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (interruption?.atAction === index) throw interruption.error;
      results.push({ ActionId: action.Id, Value: runAction(batch, action) });
    } catch (error) {
      return { Error: errorReply(error, index), Results: results, TraceIds: traces };
    }
    if (action.ActionType === ActionType.trace) traces.push(action.Id);
  }
  return { Results: results, TraceIds: traces };
}
