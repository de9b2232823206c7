import type { Explanation } from "../../domain/explain/explanation";
import type { Step } from "../../domain/explain/step";
import type { Place } from "../../domain/source";

/** Every cell that an explanation speaks of, its own among them. */
export function placesIn({ target, step, against, decision = [], notes }: Explanation): readonly Place[] {
  const conditions = decision.flatMap((rule) => rule.conditions);
  return [
    target,
    ...(step ? placesOfStep(step) : []),
    ...(against ? placesOfStep(against.step) : []),
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
