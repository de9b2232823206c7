import type { BorderEdge } from "../../model/borders";
import type { CellFormat } from "../../model/style";

/** The edges in the order of the schema, by the file's names. */
const EDGES: readonly (readonly [string, BorderEdge])[] = [
  ["left", "borderLeft"],
  ["right", "borderRight"],
  ["top", "borderTop"],
  ["bottom", "borderBottom"],
];

/** A border element with what the patch names changed and all else kept; undefined when the patch says nothing of it. */
export function patchedBorder(
  border: string | undefined,
  patch: Partial<CellFormat>,
  prefix: string,
): string | undefined {
  if (EDGES.every(([, edge]) => patch[edge] === undefined)) return undefined;
  const raw = border ?? `<${prefix}border/>`;
  const open = /^<[^>]*>/.exec(raw)?.[0].replace(/\s*\/>$/, ">") ?? "";
  let inner = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(raw)?.[1] ?? "";
  const parts = EDGES.map(([name, edge]) => {
    const old = elementIn(inner, `${prefix}${name}`);
    inner = inner.replace(old, "");
    const line = patch[edge];
    return line === undefined ? old : edgeXml(`${prefix}${name}`, line, prefix);
  });
  return `${open}${parts.join("")}${inner}</${prefix}border>`;
}

function edgeXml(name: string, line: string, prefix: string): string {
  const [style, color = "#000000"] = line.split(" ");
  if (line === "") return `<${name}/>`;
  return `<${name} style="${style}"><${prefix}color rgb="FF${color.slice(1).toUpperCase()}"/></${name}>`;
}

function elementIn(inner: string, name: string): string {
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`).exec(inner)?.[0] ?? "";
}
