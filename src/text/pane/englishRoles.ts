import type { Texts } from "./texts";

/** The choice of role in English. */
export const englishRoles: Pick<Texts, "roles"> = {
  roles: {
    question: "What do you work with?",
    changeable: "Change it whenever you like under ⋯.",
    menu: "View as",
    sectionHead: {
      title: "Section head",
      todo: "My unit: may the forecast be submitted, what is missing, what is enough?",
    },
    economist: { title: "Economist", todo: "Frames, assumptions, scenarios and room." },
    finance: { title: "Finance function", todo: "All units: who is missing, deficits, issues and what has changed." },
    everything: "Show everything",
  },
};
