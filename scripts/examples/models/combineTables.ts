import type { ExampleTables } from "../exampleTables";

type ExampleRow = ExampleTables[string][number];

/** The rows of all, table by table and in order: a part of an example may hold some rows of a table and another the rest. */
export function combineTables(...parts: readonly ExampleTables[]): ExampleTables {
  const combined: Record<string, readonly ExampleRow[]> = {};
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part)) combined[table] = [...(combined[table] ?? []), ...rows];
  }
  return combined;
}
