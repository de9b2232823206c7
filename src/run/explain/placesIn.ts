import type { Explanation } from "../../domain/explain/explanation";
import type { Step } from "../../domain/explain/step";
import type { Place } from "../../domain/source";

/** Every cell that an explanation speaks of, its own among them. */
export function placesIn(explanation: Explanation): readonly Place[] {
  const { target, against, told } = explanation;
  const besides = [against?.step, told].flatMap((step) => (step ? placesOfStep(step) : []));
  return [target, ...placesBehind(explanation), ...besides];
}

/** The cells that the explained one is built on, not those that it is only held against. */
export function placesBehind({ step, decision = [], notes }: Explanation): readonly Place[] {
  const conditions = decision.flatMap((rule) => rule.conditions);
  return [
    ...(step ? placesOfStep(step) : []),
    ...conditions.flatMap((condition): readonly Place[] => {
      if (condition.kind === "fact") return condition.place ? [condition.place] : [];
      if (condition.kind === "days") return [condition.left, condition.right].flatMap(({ place }) => place ?? []);
      return [...placesOfStep(condition.left), ...placesOfStep(condition.right)];
    }),
    ...notes.flatMap(({ place }) => place ?? []),
  ];
}

function placesOfStep({ place, operation }: Step): readonly Place[] {
  const under = operation?.parts.flatMap(({ step }) => placesOfStep(step)) ?? [];
  return place ? [place, ...under] : under;
}
