import { template } from "../../../src/sheets/template/template";
import type { ModelExample } from "../models/modelExample";
import { SHOWS } from "./showsColumn";

const FOUND = "Fynd: ";

/** The lines of Läs mig: the example's own, then every place where something is wrong on purpose, in the sheets' order. */
export function aboutModel({ title, about, onTables, tables }: ModelExample): readonly string[] {
  const order = template().map(({ layout }) => layout.sheet);
  const onRows = order.flatMap((table) =>
    (tables[table] ?? []).flatMap((row, index) => {
      const shows = String(row[SHOWS] ?? "");
      return shows.startsWith(FOUND) ? [`${table}, rad ${index + 2}: ${shows.slice(FOUND.length)}`] : [];
    }),
  );
  const wide = onTables.map(({ table, shows }) => `${table}, hela tabellen: ${shows}`);
  return [title, ...about, "", "Det som är fel med flit, blad för blad:", ...onRows, ...wide];
}
