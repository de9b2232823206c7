import type { Texts } from "./texts";

/** What stands in the way of writing in a table, in Swedish. */
export const swedishObstacle: Pick<Texts, "obstacle"> = {
  obstacle: {
    protected: (table, sheet) =>
      `Bladet ${sheet} är skyddat, så ${table} kan inte skrivas. Ta bort bladskyddet under Granska och försök igen.`,
    merged: (table, address) => `${table} har sammanfogade celler (${address}). Dela dem och försök igen.`,
    columns: (table, headers) =>
      `${table} saknar kolumner att skriva i, eller har formler där: ${headers}. Rätta tabellen och försök igen.`,
  },
};
