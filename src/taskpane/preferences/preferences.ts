import type { Language } from "../../text/pane/textsFor";
import type { Role } from "../shell/roles";

/** What one person has chosen for the pane, in whatever workbook. */
export interface Preferences {
  readonly role?: Role;
  /** The name of the unit that a section head calls their own. */
  readonly unit?: string;
  readonly language?: Language;
  /** Results and colours follow edits by themselves (Håll färgerna aktuella). */
  readonly keepsCurrent?: boolean;
}

/**
 * Where a person's choices are kept between sessions: on their own computer, never in the workbook, which others open too.
 * Neither way throws: what can not be kept lasts as long as the pane is open.
 */
export interface PreferenceStore {
  load(): Preferences;
  save(preferences: Preferences): void;
}
