/** The questions of a result analysis, in the steering document's words (S4-c). */
export const ANALYSIS_QUESTIONS = {
  results: "Vad har blivit bra och inte? Finns det avvikelser?",
  causes: "Vad beror resultaten (såväl bra som dåliga) på?",
  measures: "Behöver vi vidta åtgärder? I så fall, vilka?",
} as const;
