import type { MemberAccess } from "../cells/cellProperties";
import type { HostObject } from "../hostObject";
import type { HostSession } from "../hostSession";
import { getProperty, navigate, setProperty } from "./members";

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function follow(object: HostObject, path: string, session: HostSession): { owner: HostObject; member: string } {
  const steps = path.split("/").map(pascal);
  const member = steps.pop() ?? "";
  let owner = object;
  for (const step of steps) owner = navigate(owner, step, session) ?? owner;
  return { owner, member };
}

/** Reads and sets `format/fill/color` of a cell through the classes themselves. */
export const memberAccess: MemberAccess = {
  load: (object, path, session) => {
    const { owner, member } = follow(object, path, session);
    return getProperty(owner, member, session);
  },
  assign: (object, { path, value }, session) => {
    const { owner, member } = follow(object, path, session);
    setProperty(owner, { name: member, value }, session);
  },
};
