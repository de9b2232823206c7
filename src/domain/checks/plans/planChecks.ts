import type { Citation } from "../../rule";
import type { Check } from "../check";
import { indicatorPerspectivesMissing } from "./indicatorPerspectivesMissing";
import { missionIncomplete } from "./missionIncomplete";
import { missionMissing } from "./missionMissing";
import { planPerspectivesMissing } from "./planPerspectivesMissing";
import { planWithout } from "./planWithout";
import { steeringDocumentExpired } from "./steeringDocumentExpired";

export const RULE: Citation = ["T3.1-a", "S3-e", "S3-f"];

/** The checks of Grunduppdrag, Styrdokument and the units' plans. Source: T3.1-a, S3-e, S3-f. */
export const planChecks: readonly Check[] = [
  missionMissing,
  missionIncomplete,
  planWithout,
  planPerspectivesMissing,
  indicatorPerspectivesMissing,
  steeringDocumentExpired,
];
