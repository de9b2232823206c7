/** Whether this Excel has a requirement set, e.g. `supports("1.18")`. False where Office does not say. */
export function supports(excelApi: string): boolean {
  return (
    typeof Office !== "undefined" && (Office.context?.requirements?.isSetSupported?.("ExcelApi", excelApi) ?? false)
  );
}
