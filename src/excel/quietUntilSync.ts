/** Spares Excel redrawing and recalculating for every item of the next request; both resume by themselves after it. */
export function quietUntilSync(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
