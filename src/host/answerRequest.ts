import type { FaultControl } from "./faultControl";
import { HostError, type HostErrorCode } from "./office/hostError";
import type { HostSession } from "./office/hostSession";
import { runBatch } from "./office/interpreter/runBatch";
import { type BridgeRequest, bodyOf, type ReplyBody, WAIT_FOR_CELL_EDIT } from "./office/protocol";
import { byteLength, isCleanup, type RequestEntry } from "./requestLog";

function refusal(code: HostErrorCode): ReplyBody {
  const { message } = new HostError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
}

function reply(request: BridgeRequest, body: ReplyBody): string {
  const message = { statusCode: 200, headers: {}, body: JSON.stringify(body) };
  return JSON.stringify({ id: request.id, type: 2, message });
}

function carryOut(session: HostSession, faults: FaultControl, request: BridgeRequest): ReplyBody {
  const body = bodyOf(request);
  const answer = runBatch(session, body, faults.nextInterruption(body));
  session.calculation.endRequest();
  return answer;
}

function bodyFor(session: HostSession, faults: FaultControl, received: { request: BridgeRequest; bytes: number }) {
  if (received.bytes > faults.payloadLimitBytes) return refusal("RequestPayloadSizeLimitExceeded");
  if (faults.cellEditMode) return refusal("InvalidOperationInCellEditMode");
  return carryOut(session, faults, received.request);
}

/** An answer, and what there is to log of it. */
interface Answer {
  readonly text: string;
  readonly entry: RequestEntry;
}

/** Answers one message of Office.js; rejects only on faults of the host itself. */
export async function answerRequest(session: HostSession, faults: FaultControl, requestText: string): Promise<Answer> {
  // The sender is Microsoft's own script, whose shapes are listed in protocol.ts.
  const request = JSON.parse(requestText) as BridgeRequest;
  const bytes = byteLength(requestText);
  if ((request.flags & WAIT_FOR_CELL_EDIT) !== 0) await faults.until(() => !faults.cellEditMode);
  const body = bodyFor(session, faults, { request, bytes });
  const full = reply(request, body);
  const isTooLong = byteLength(full) > faults.payloadLimitBytes;
  const sent = isTooLong ? refusal("ResponsePayloadSizeLimitExceeded") : body;
  const text = isTooLong ? reply(request, sent) : full;
  await faults.until(() => !faults.holdAnswers);
  const entry: RequestEntry = {
    actions: bodyOf(request).Actions.length,
    requestBytes: bytes,
    answerBytes: byteLength(text),
    error: sent.Error?.Code,
    isCleanup: isCleanup(bodyOf(request)),
  };
  return { text, entry };
}
