import type { ReactElement } from "react";
import type { ModelWords, SteeringModel } from "../../domain/models/steeringModel";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { PartList } from "./PartList";

/** What the model is made of: its plans, levels, types of goals, perspectives and words. Empty parts are left out. */
export function ModelParts({ model }: { readonly model: SteeringModel }): ReactElement {
  const { texts } = usePaneContext();
  const t = texts.glossary;
  const forms = (one: keyof ModelWords, more: keyof ModelWords) =>
    model.words[one] === model.words[more] ? model.words[one] : t.forms(model.words[one], model.words[more]);
  const parts = [
    {
      title: t.plans,
      lines: model.plans.map(({ name, years, decidedBy }) => ({ name, says: `${t.planYears(years)}, ${decidedBy}` })),
    },
    { title: t.levels, lines: model.levels.map((name) => ({ name })) },
    { title: t.goalTypes, lines: model.goalTypes.map(({ name }) => ({ name })) },
    { title: t.perspectives, lines: model.perspectives.map((name) => ({ name })) },
    {
      title: t.words,
      lines: [
        { name: t.wordFor.unit, says: forms("unit", "units") },
        { name: t.wordFor.overallGoal, says: forms("overallGoal", "overallGoals") },
        { name: t.wordFor.goal, says: forms("goal", "goals") },
        { name: t.wordFor.factor, says: forms("factor", "factors") },
        { name: t.wordFor.assignment, says: forms("assignment", "assignments") },
        { name: t.wordFor.plan, says: model.words.plan },
      ],
    },
  ];
  return (
    <>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <Section key={title} title={title}>
            <PartList lines={lines} />
          </Section>
        ))}
    </>
  );
}
