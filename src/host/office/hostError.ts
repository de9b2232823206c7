import type { ModelFault } from "../model/faults";

/** Excel's codes with the messages its documentation gives them ("Error handling with the application-specific APIs"). */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to our documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to our documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** An action Excel would refuse. `detail` follows Excel's own message and says what the host knows beyond it. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** The member that refused, as `Range.values`; set by the interpreter. */
  location: string | undefined;

  constructor(code: HostErrorCode, detail?: string) {
    super(detail ? `${MESSAGES[code]} ${detail}` : MESSAGES[code]);
    this.code = code;
  }
}

const FAULT_CODES = {
  invalid: "InvalidArgument",
  "already-exists": "ItemAlreadyExists",
  overlap: "InvalidArgument",
  "not-found": "ItemNotFound",
} as const satisfies Record<ModelFault["code"], HostErrorCode>;

/** Throws what the model refuses as the error Excel gives; does nothing without a fault. */
export function refuse(fault: ModelFault | undefined): void {
  if (fault) throw new HostError(FAULT_CODES[fault.code], fault.detail);
}
