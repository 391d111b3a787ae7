import { useRef } from 'react';
import { awaitHeading } from '../../shell/navigation.ts';
import { ExploreMap } from './ExploreMap.tsx';
import { Start } from './Start.tsx';
import { useExplorer } from './use-explorer.ts';

/** The map: where to start, or what the address shows. */
export function Explore() {
  const explorer = useExplorer();
  const { view } = explorer;
  const isStart = view.starts.length === 0 && view.path === null;
  const wasStart = useRef(isStart);
  if (wasStart.current !== isStart) {
    wasStart.current = isStart;
    // What had the focus goes with the page; the heading of what comes says what it is.
    awaitHeading();
  }
  return isStart ? <Start explorer={explorer} /> : <ExploreMap explorer={explorer} />;
}
