import type { ExampleTables } from "../exampleTables";
import { CARE, COMMUNITY, CULTURE, LEARNING, SERVICE } from "./units";

/** Lindmo's tables Årsresultat, Undantag. */
export const results: ExampleTables = {
  Årsresultat: [
    ...[
      [331_000, 330_200],
      [338_500, 337_900],
      [342_000, 343_100],
    ].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: LEARNING, År: 2023 + index, Ram, Utfall })),
    ...[
      [266_000, 267_800],
      [274_000, 273_100],
      [282_000, 281_000],
    ].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: CARE, År: 2023 + index, Ram, Utfall })),
    ...[
      [22_900, 24_100],
      [23_500, 23_300],
      [24_000, 23_900],
    ].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: COMMUNITY, År: 2023 + index, Ram, Utfall })),
    ...[
      [20_300, 20_750],
      [20_800, 20_800],
      [21_200, 21_150],
    ].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: CULTURE, År: 2023 + index, Ram, Utfall })),
    ...[
      [58_800, 58_600],
      [60_100, 60_000],
      [61_200, 61_700],
    ].map(([Ram = 0, Utfall = 0], index) => ({ Enhet: SERVICE, År: 2023 + index, Ram, Utfall })),
  ],
  Undantag: [{ Enhet: CULTURE, Underskottsår: 2023, Beslut: "KF 2024-04-22 § 30", Datum: "2024-04-22" }],
};
