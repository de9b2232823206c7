import { clearValidation, setValidation, validationOf } from "../../model/validations";
import type { Validation } from "../../model/workbook";
import { readBoolean, readChoice, readRecord, readString } from "../arguments";
import type { CellArea } from "../cellArea";
import { demandAllowed } from "../cells/protection";
import { HostError } from "../hostError";
import type { ClassDefinition } from "../hostObject";
import type { Json } from "../protocol";
import { readRule, ruleJson, typeOfRule } from "../validationRules";

const NO_PROMPT = { showPrompt: true, title: "", message: "" } as const;
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" } as const;

type Found = Validation | "none" | "mixed";

function found(area: CellArea): Found {
  const all = area.areas.map((range) => validationOf(area.sheet, range));
  const [first = "none", ...others] = all;
  const key = (item: Found) => (typeof item === "string" ? item : JSON.stringify({ ...item, range: undefined }));
  return others.every((item) => key(item) === key(first)) ? first : "mixed";
}

/** What a rule says: `otherwise` without a rule, null where parts of the range differ. */
function read<T extends Json>(area: CellArea, otherwise: T, pick: (validation: Validation) => T): T | null {
  const validation = found(area);
  if (validation === "mixed") return null;
  return validation === "none" ? otherwise : pick(validation);
}

function change(area: CellArea, edit: (old: Validation | undefined) => Omit<Validation, "range">): void {
  demandAllowed(area.sheet, "formatCells");
  const old = found(area);
  const next = edit(typeof old === "string" ? undefined : old);
  for (const range of area.areas) setValidation(area.sheet, { ...next, range });
}

const EMPTY: Omit<Validation, "range"> = {
  rule: { kind: "any" },
  ignoreBlanks: true,
  prompt: undefined,
  errorAlert: undefined,
};

function readPrompt(value: unknown): NonNullable<Validation["prompt"]> {
  const prompt = readRecord(value, "prompt");
  return {
    showPrompt: readBoolean(prompt.showPrompt ?? true, "prompt.showPrompt"),
    title: limited(prompt.title ?? "", "prompt.title", 32),
    message: limited(prompt.message ?? "", "prompt.message", 255),
  };
}

function readAlert(value: unknown): NonNullable<Validation["errorAlert"]> {
  const alert = readRecord(value, "errorAlert");
  return {
    showAlert: readBoolean(alert.showAlert ?? true, "errorAlert.showAlert"),
    style: readChoice(alert.style ?? "Stop", ["Stop", "Warning", "Information"], "errorAlert.style"),
    title: limited(alert.title ?? "", "errorAlert.title", 32),
    message: limited(alert.message ?? "", "errorAlert.message", 225),
  };
}

function limited(value: unknown, name: string, limit: number): string {
  const text = readString(value, name);
  if (text.length > limit) throw new HostError("InvalidArgument", `${name} is longer than ${limit} characters.`);
  return text;
}

/** Excel.DataValidation. Rules are kept and saved; the host does not check values against them. */
export const DATA_VALIDATION_CLASS: ClassDefinition<CellArea> = {
  properties: {
    ErrorAlert: {
      get: (area) => read(area, NO_ALERT, ({ errorAlert }) => errorAlert ?? NO_ALERT),
      set: (area, value) => change(area, (old) => ({ ...EMPTY, ...old, errorAlert: readAlert(value) })),
    },
    IgnoreBlanks: {
      get: (area) => read(area, true, ({ ignoreBlanks }) => ignoreBlanks),
      set: (area, value) =>
        change(area, (old) => ({ ...EMPTY, ...old, ignoreBlanks: readBoolean(value, "ignoreBlanks") })),
    },
    Prompt: {
      get: (area) => read(area, NO_PROMPT, ({ prompt }) => prompt ?? NO_PROMPT),
      set: (area, value) => change(area, (old) => ({ ...EMPTY, ...old, prompt: readPrompt(value) })),
    },
    Rule: {
      get: (area) => read<Json>(area, {}, ({ rule }) => ruleJson(rule)),
      set: (area, value) => change(area, (old) => ({ ...EMPTY, ...old, rule: readRule(value) })),
    },
    Type: { get: (area) => read(area, "None", ({ rule }) => typeOfRule(rule)) ?? "Inconsistent" },
  },
  actions: {
    Clear: ({ self }) => {
      demandAllowed(self.sheet, "formatCells");
      for (const range of self.areas) clearValidation(self.sheet, range);
    },
  },
};
