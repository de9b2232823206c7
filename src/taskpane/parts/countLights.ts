import type { Light } from "../../domain/light";

/** How many there are of each light. */
export type LightCount = Readonly<Record<Light, number>>;

/** Counts lights: `["green", "red"]` gives one of each and none of the others. */
export function countLights(lights: readonly Light[]): LightCount {
  const of = (light: Light) => lights.filter((other) => other === light).length;
  return { green: of("green"), yellow: of("yellow"), red: of("red"), grey: of("grey") };
}
