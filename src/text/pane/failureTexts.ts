import type { Advice } from "./advice";

export interface FailureTexts {
  readonly cellEdit: Advice;
  readonly protected: Advice;
  readonly hung: Advice;
  readonly tooLarge: Advice;
  readonly notSupported: Advice;
  readonly notLoaded: Advice;
  readonly conflict: Advice;
  readonly edited: Advice;
  readonly locked: Advice;
  readonly toVersions: string;
  readonly unknown: Advice;
  readonly notRestored: string;
  readonly crashed: Advice;
  readonly retry: string;
}
