import type { HostFaults } from "./hostFaults";
import { HostError, type HostErrorCode } from "./office/hostError";
import type { Interruption } from "./office/interpreter/runBatch";
import type { RequestBody } from "./office/protocol";
import { isCleanup } from "./requestLog";

/** The limit of Excel on the web. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

interface PlannedFailure {
  requestsLeft: number;
  readonly atAction: number | undefined;
  readonly error: HostError;
}

interface Waiter {
  readonly isOver: () => boolean;
  readonly resolve: () => void;
}

/** The faults as tests set them, and what the host asks of them. */
export class FaultControl implements HostFaults {
  payloadLimitBytes = WEB_PAYLOAD_LIMIT;
  #isEditing = false;
  #isHolding = false;
  #planned: PlannedFailure[] = [];
  #waiting: Waiter[] = [];

  get cellEditMode(): boolean {
    return this.#isEditing;
  }

  set cellEditMode(value: boolean) {
    this.#isEditing = value;
    this.#wake();
  }

  get holdAnswers(): boolean {
    return this.#isHolding;
  }

  set holdAnswers(value: boolean) {
    this.#isHolding = value;
    this.#wake();
  }

  failAtRequest(nth: number, failure: { readonly atAction?: number; readonly code?: HostErrorCode } = {}): void {
    const error = new HostError(failure.code ?? "GeneralException");
    this.#planned.push({ requestsLeft: nth, atAction: failure.atAction, error });
  }

  /** Where a request that was just received is to fail; undefined for one that is not. */
  nextInterruption(body: RequestBody): Interruption | undefined {
    if (isCleanup(body)) return undefined;
    for (const failure of this.#planned) failure.requestsLeft--;
    const failure = this.#planned.find(({ requestsLeft }) => requestsLeft === 0);
    this.#planned = this.#planned.filter(({ requestsLeft }) => requestsLeft > 0);
    if (!failure) return undefined;
    return { atAction: failure.atAction ?? Math.floor(body.Actions.length / 2), error: failure.error };
  }

  /** Resolves as soon as `isOver`, looked at whenever a fault is changed. */
  until(isOver: () => boolean): Promise<void> {
    return isOver() ? Promise.resolve() : new Promise((resolve) => this.#waiting.push({ isOver, resolve }));
  }

  #wake(): void {
    const over = this.#waiting.filter(({ isOver }) => isOver());
    this.#waiting = this.#waiting.filter((waiter) => !over.includes(waiter));
    for (const { resolve } of over) resolve();
  }
}
