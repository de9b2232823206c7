import type { FindingCode, FindingFacts } from "../../../../src/domain/finding";

/** Facts of each code, and what is wrong as a Swedish reader sees it. */
export type Samples<C extends FindingCode> = {
  readonly [K in C]: { readonly facts: FindingFacts[K]; readonly what: string };
};
