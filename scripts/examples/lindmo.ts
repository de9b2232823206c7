import type { ExampleTables } from "./exampleTables";
import { economy } from "./lindmo/economy";
import { followUp } from "./lindmo/followUp";
import { goals } from "./lindmo/goals";
import { indicators } from "./lindmo/indicators";
import { money } from "./lindmo/money";
import { plans } from "./lindmo/plans";
import { population } from "./lindmo/population";
import { results } from "./lindmo/results";
import { scenarios } from "./lindmo/scenarios";
import { structure } from "./lindmo/structure";
import { year } from "./lindmo/year";

/**
 * Lindmo, a municipality that does not exist, in the Tranemo model: every table filled, five sections, three years.
 * Omsorgssektionen may not submit its forecast, Samhällssektionen's deficit of 2023 is overdue, Kultur- och fritids-
 * sektionen has an exemption, and all four lights occur.
 */
export const lindmo: ExampleTables = {
  ...structure,
  ...population,
  ...money,
  ...scenarios,
  ...followUp,
  ...results,
  ...goals,
  ...indicators,
  ...plans,
  ...year,
  ...economy,
};
