import { type Measured, measuredTables } from "../measured";

/** How kommunfullmäktige follows the vision up. */
const overall: readonly Measured[] = [
  {
    id: "I1",
    indicator: "Flyttnetto mot andra kommuner, personer",
    of: "M1",
    target: 40,
    yellow: 0,
    every: "År",
    method: "Myndighetens statistik",
    origin: "SCB (påhittade värden)",
    values: { 2024: -12, 2025: 22 },
  },
  {
    id: "I2",
    indicator: "Invånare som rekommenderar andra att flytta hit, andel (%)",
    of: "M1",
    target: 65,
    yellow: 60,
    every: "År",
    method: "Medborgarundersökning",
    origin: "SCB (påhittade värden)",
    values: { 2024: 61, 2025: 66 },
  },
  {
    id: "I3",
    indicator: "Behöriga till ett nationellt program, andel (%)",
    of: "M2",
    target: 88,
    yellow: 84,
    every: "År",
    method: "Myndighetens statistik",
    origin: "Skolverket (påhittade värden)",
    values: { 2024: 83.1, 2025: 85.6 },
  },
  {
    id: "I4",
    indicator: "Utsläpp i kommunen, ton per invånare",
    of: "M3",
    direction: "Lägre",
    target: 4.0,
    yellow: 4.4,
    every: "År",
    method: "Myndighetens statistik",
    origin: "Nationella emissionsdatabasen (påhittade värden)",
    values: { 2024: 5.1, 2025: 4.8 },
  },
  {
    id: "I5",
    indicator: "Företagens omdöme om företagsklimatet, skala 1–6",
    of: "M4",
    target: 4.2,
    yellow: 3.9,
    every: "År",
    method: "Enkät till företag",
    origin: "Enkät till företag (påhittade värden)",
    values: { 2024: 3.9, 2025: 4.3 },
  },
];

/** Älvnäs's indicators of kommunfullmäktige's goals, with their values. */
export const overallIndicators = measuredTables(overall);
