import type { ModelWords } from "../../domain/models/steeringModel";
import type { FrameMethod } from "../../domain/structureRows";

export interface FramesTexts {
  readonly caption: (unit: string, words: ModelWords) => string;
  readonly amountsIn: (unit: string) => string;
  readonly total: string;
  readonly base: Readonly<Record<FrameMethod, string>>;
  readonly ambition: string;
  readonly previous: string;
  readonly volumeEffect: string;
  readonly priceEffect: string;
  readonly ambitionEffect: string;
  readonly change: string;
  readonly partOf: (service: string) => string;
  readonly funding: string;
  readonly resultTarget: string;
  readonly left: string;
  readonly incomplete: string;
  readonly rounding: string;
}
