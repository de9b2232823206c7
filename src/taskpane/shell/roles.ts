import type { View } from "./views";

/** Who looks: Sektionschef, Ekonom, Ekonomifunktion, or someone who would rather see everything. */
export const ROLES = ["sectionHead", "economist", "finance", "everything"] as const;

export type Role = (typeof ROLES)[number];

/** The tabs of each role, at most five, in their order; the first is what the pane opens with. The menu leads to the others. */
const ROLE_TABS: Readonly<Record<Role, readonly [View, ...View[]]>> = {
  sectionHead: ["unit", "goals", "findings"],
  economist: ["summary", "frames", "bridge", "scenarios", "findings"],
  finance: ["summary", "collection", "followUp", "findings", "versions"],
  everything: ["summary", "frames", "followUp", "goals", "findings"],
};

/** The tabs of a role; of everything where none is chosen. */
export function tabsOf(role: Role | undefined): readonly [View, ...View[]] {
  return ROLE_TABS[role ?? "everything"];
}
