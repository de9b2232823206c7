import type { Texts } from "./texts";

/** The choice of role in Swedish. */
export const swedishRoles: Pick<Texts, "roles"> = {
  roles: {
    question: "Vad arbetar du med?",
    changeable: "Du kan byta när du vill under ⋯.",
    menu: "Visa som",
    sectionHead: { title: "Sektionschef", todo: "Min enhet: får prognosen lämnas in, vad saknas och vad räcker?" },
    economist: { title: "Ekonom", todo: "Ramar, antaganden, scenarier och utrymme." },
    finance: { title: "Ekonomifunktion", todo: "Alla enheter: vem saknas, underskott, fynd och vad som ändrats." },
    everything: "Visa allt",
  },
};
