import type { Light } from "../../domain/light";
import { LIGHT_WORDS } from "../lights";
import type { CellKind } from "./cellKind";
import { choice, type Words } from "./choice";

const WORDS: Words<Light> = {
  [LIGHT_WORDS.green]: "green",
  [LIGHT_WORDS.yellow]: "yellow",
  [LIGHT_WORDS.red]: "red",
  [LIGHT_WORDS.grey]: "grey",
};

/** A light that the add-in writes: the word, with shape and colours. */
export const light: CellKind<Light> = { ...choice(WORDS), name: "light", numberFormat: "@", validation: undefined };

/** A light that the user judges: one of the four words. */
export const judgedLight: CellKind<Light> = choice(WORDS);
