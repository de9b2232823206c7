/** What is so, and what to do about it. */
export interface Advice {
  readonly title: string;
  readonly todo: string;
}
