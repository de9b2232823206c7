import type { ReactElement } from "react";

export interface ToolButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** Shown on hover where it says more than the label. */
  readonly hint?: string;
  /** Whether the label stands beside the icon; else it is only read out. */
  readonly isLabelled?: boolean;
  readonly isDisabled?: boolean;
  /** For a button that stays in. */
  readonly isPressed?: boolean;
  press(): void;
}

/** One button of the toolbar. */
export function ToolButton(props: ToolButtonProps): ReactElement {
  const { label, icon, isLabelled = false, isDisabled = false } = props;
  return (
    <button
      type="button"
      className="tool"
      title={props.hint ?? label}
      aria-label={isLabelled ? undefined : label}
      aria-pressed={props.isPressed}
      disabled={isDisabled}
      onClick={props.press}
    >
      {icon}
      {isLabelled ? <span>{label}</span> : null}
    </button>
  );
}
