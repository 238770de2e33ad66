import { Component, type ComponentChildren } from 'preact';

export interface ErrorBoundaryProps {
  readonly onError: (error: unknown) => void;
  readonly children?: ComponentChildren;
}

/** Draws nothing once its children have failed; the element then shows the host's fallback. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    this.props.onError(error);
  }

  override render(): ComponentChildren {
    return this.state.failed ? null : this.props.children;
  }
}
