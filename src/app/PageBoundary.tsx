import { Component, type ReactNode } from "react";

import { FailedPage } from "./FailedPage";

interface PageBoundaryProps {
  /** The address of the page; at another address there is another try. */
  path: string;
  children: ReactNode;
}

interface PageBoundaryState {
  readonly path: string;
  readonly failure: { readonly error: unknown } | null;
}

/** Where a fault of a page ends: what it was showing gives way to what happened and what can be done. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { path: this.props.path, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps(
    { path }: PageBoundaryProps,
    state: PageBoundaryState,
  ): PageBoundaryState | null {
    return path === state.path ? null : { path, failure: null };
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <FailedPage error={failure.error} />;
  }
}
