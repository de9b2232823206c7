import { combineTables } from "../combineTables";
import { planTables } from "../plan";
import { careOfficePlan, carePlan } from "./plans/care";
import { councilPlan } from "./plans/council";
import { educationPlan } from "./plans/education";
import { homesPlan } from "./plans/homes";
import { preschoolPlan, schoolsPlan } from "./plans/schools";

const PLANS = [councilPlan, educationPlan, schoolsPlan, preschoolPlan, carePlan, careOfficePlan, homesPlan];

/** Havssunda's plans in Faktorer, Indikatorer and Mätvärden. */
export const plans = combineTables(...PLANS.map(planTables));
