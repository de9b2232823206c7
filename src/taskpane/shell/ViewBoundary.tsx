import { Component, type ReactNode } from "react";

interface ViewBoundaryProps {
  /** Shown in place of what failed; `retry` renders it anew. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** What failed is rendered anew when this changes. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface ViewBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a fault in one view from taking the pane with it. React reports the fault itself to the console. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override state: ViewBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ViewBoundaryState {
    return { hasFailed: true };
  }

  override componentDidUpdate({ resetKey }: ViewBoundaryProps): void {
    if (this.state.hasFailed && resetKey !== this.props.resetKey) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    if (this.state.hasFailed) return this.props.fallback(() => this.setState({ hasFailed: false }));
    return this.props.children;
  }
}
