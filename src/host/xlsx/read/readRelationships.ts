import { decodePart } from "../xml/decodePart";
import { scanXml } from "../xml/scanXml";

export interface Relationship {
  readonly id: string;
  /** Last part of the type's address: `worksheet`, `table`, `comments`. */
  readonly type: string;
  /** Part name, resolved; the address itself when it leads out of the file. */
  readonly target: string;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is `""`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of one part, in the file's order; none when it has no such part. */
export function readRelationships(parts: ReadonlyMap<string, Uint8Array>, source: string): Relationship[] {
  const part = relationshipsPart(source);
  const bytes = parts.get(part);
  const found: Relationship[] = [];
  if (!bytes) return found;
  scanXml(decodePart(bytes, part), part, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship") return;
      const resolved = mode === "External" ? target : resolveTarget(source, target);
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved });
    },
  });
  return found;
}

/** Targets are relative to the part's folder, or absolute when they begin with a slash. */
function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
