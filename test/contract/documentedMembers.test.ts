import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLASSES } from "../../src/host/office/classes/allClasses";
import type { ClassDefinition } from "../../src/host/office/hostObject";

function camel(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The members an add-in can use; names that begin with an underscore are Office.js's own. */
function membersOf(definition: ClassDefinition<never>): readonly string[] {
  const { properties, navigations, finders, methods, actions } = definition;
  const names = [properties, navigations, finders, methods, actions].flatMap((part) => Object.keys(part ?? {}));
  const own = names.filter((name) => !name.startsWith("_")).map(camel);
  // A collection may be asked for an item both by its key and, by Office.js itself, by the item's id.
  return [...new Set([...own, ...(definition.items ? ["items"] : []), ...(definition.item ? ["getItem"] : [])])].sort();
}

describe("docs/host.md", () => {
  it("lists exactly the classes and members the host answers", () => {
    const text = readFileSync(join(__dirname, "../../docs/host.md"), "utf8");
    const rows = [...text.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
    const documented = Object.fromEntries(rows.map(([, name, members]) => [name, members?.split(", ")]));
    const answered = Object.fromEntries(
      Object.entries(CLASSES).map(([name, definition]) => [name, membersOf(definition)]),
    );
    expect(documented).toEqual(answered);
  });
});
