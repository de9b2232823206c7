import type { ReactElement } from "react";
import type { SteeringModel } from "../../domain/models/steeringModel";
import { ModelParts } from "./ModelParts";
import { TermSearch } from "./TermSearch";

/** Ordlista: the model's terms with what they mean (T7-b), then what the model is made of. */
export function GlossaryView({ model }: { readonly model: SteeringModel }): ReactElement {
  return (
    <>
      <TermSearch terms={model.terms} />
      <ModelParts model={model} />
    </>
  );
}
