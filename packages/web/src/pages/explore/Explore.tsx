import { ExploreMap } from './ExploreMap.tsx';
import { Start } from './Start.tsx';
import { useExplorer } from './use-explorer.ts';

/** The map: where to start, or what the address shows. */
export function Explore() {
  const explorer = useExplorer();
  const { view } = explorer;
  return view.starts.length === 0 && view.path === null ? (
    <Start explorer={explorer} />
  ) : (
    <ExploreMap explorer={explorer} />
  );
}
