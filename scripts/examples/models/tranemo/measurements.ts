import type { ExampleTables } from "../../exampleTables";
import { rowsOf } from "../../rowsOf";

/** Björkdala's table Mätvärden. */
export const measurements: ExampleTables = {
  Mätvärden: rowsOf("Indikator | Period | Värde | Kommentar | Visar", [
    ["I1", "2025", 87.1],
    ["I1", "2026", 88.4, "Bättre i matematik."],
    ["I2", "2025", 76.2],
    ["I2", "2026", 78.9],
    ["I3", "2025", 84],
    ["I3", "2026", 87],
    ["I4", "2026-T1", 7.9],
    ["I4", "2026-T2", 7.1, "Närvaroteamen märks mest i årskurs 7."],
    ["I5", "2025", 15.6],
    ["I5", "2026", 14.8, "Mätt före de fasta omsorgskontakterna."],
    ["I6", "2026-T1", 7.8],
    ["I6", "2026-T2", 7],
    ["I8", "2025-T3", "Ej uppfyllt"],
    ["I8", "2026-T1", "Delvis uppfyllt", "Oroligt vid lektionsbyten."],
    ["I9", "2026-T1", 6.5],
    ["I9", "2026-T2", 5.5],
    ["I10", "2024", 41],
    ["I10", "2025", 52, "Två lätta lastbilar kunde inte ersättas."],
    ["I11", "2025-T3", 48],
    ["I11", "2026-T1", 47],
    ["I12", "2026-T1", 44],
    ["I12", "2026-T2", 39],
    ["I13", "2024", 81],
    ["I13", "2025", 86],
    ["I14", "2025-T2", 11.8],
    ["I14", "2025-T3", 12.4, "", "Fynd: Mätning som dröjer. Mäts varje tertial, men ingenting finns för 2026."],
    ["I15", "2025", 2.6],
    ["I16", "2025-T3", 640],
    ["I16", "2026-T1", 655],
    ["I17", "2026", 90],
  ]),
};
