import type { Advice } from "./advice";

/** The choice of who one is, and what each gets. */
export interface RoleTexts {
  readonly question: string;
  readonly changeable: string;
  readonly menu: string;
  readonly sectionHead: Advice;
  readonly economist: Advice;
  readonly finance: Advice;
  readonly everything: string;
}
