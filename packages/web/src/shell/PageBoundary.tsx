import { Component, type ReactNode } from 'react';
import { ServerGone } from '../components/boxes.tsx';
import { timeOfDay } from '../text/dates.ts';

interface BoundaryState {
  since: string | null;
}

/**
 * Where a page cannot be fetched, because the server is gone or has a newer version of it, says so
 * in its place; band and strip stay. The browser fetches all anew at the next try.
 */
export class PageBoundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { since: null };

  static getDerivedStateFromError(): BoundaryState {
    return { since: timeOfDay(new Date()) };
  }

  override render(): ReactNode {
    if (this.state.since === null) return this.props.children;
    return (
      <div className="page-width">
        <ServerGone since={this.state.since} onRetry={() => window.location.reload()}>
          This page could not be fetched or drawn.
        </ServerGone>
      </div>
    );
  }
}
