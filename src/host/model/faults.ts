/** Why the model refuses a change. The interpreter turns it into Office.js's own codes. */
export interface ModelFault {
  readonly code: "invalid" | "already-exists" | "overlap" | "not-found";
  readonly detail: string;
}

/** Why a text may not name a sheet: empty, over 31 characters, a forbidden character, or an apostrophe at an end. */
export function sheetNameFault(name: string): ModelFault | undefined {
  const isAllowed = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  return isAllowed ? undefined : { code: "invalid", detail: name };
}

/** Why a text may not name a table or a range: it looks like an address, or holds something else than letters, digits, `_ . \`. */
export function definedNameFault(name: string): ModelFault | undefined {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const isAddress = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^([rR]\d*)?([cC]\d*)?$/.test(name);
  return isWord && !isAddress ? undefined : { code: "invalid", detail: name };
}
