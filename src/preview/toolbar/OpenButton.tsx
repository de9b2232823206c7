import { type ReactElement, useRef } from "react";
import { ToolButton } from "./ToolButton";

/** Lets the user choose a workbook of their own. It never leaves the page. */
export function OpenButton({ open, icon }: { open(file: File): void; icon: ReactElement }): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton
        label="Öppna…"
        icon={icon}
        press={() => field.current?.click()}
        isLabelled
        hint="Öppna en arbetsbok (Ctrl+O)"
      />
      <input
        ref={field}
        type="file"
        hidden
        accept=".xlsx"
        aria-label="Arbetsbok att öppna"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again opens it again.
          event.currentTarget.value = "";
          if (file !== undefined) open(file);
        }}
      />
    </>
  );
}
