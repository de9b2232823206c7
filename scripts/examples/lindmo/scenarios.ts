import type { ExampleTables } from "../exampleTables";

/** Lindmo's table Scenarier. */
export const scenarios: ExampleTables = {
  Scenarier: [
    { Scenario: "Låg befolkning", Befolkning: "Låg", Beskrivning: "Färre flyttar in än i huvudprognosen" },
    { Scenario: "Hög befolkning", Befolkning: "Hög", Beskrivning: "Bostäderna i Norra hamnen byggs i tid" },
    { Scenario: "Index +1 %-enhet", Prisindex: 0.01, Beskrivning: "Löneavtalen blir dyrare" },
    { Scenario: "Index +1 %-enhet", Verksamhet: "Gymnasieskola", Prisindex: 0.015, Beskrivning: "Köpta platser" },
  ],
};
