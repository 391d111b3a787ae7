import { useEffect, useMemo, useState } from 'react';
import { Loading, ServerGone } from '../../components/boxes.tsx';
import { LeftOut } from '../../components/LeftOut.tsx';
import { Breadcrumbs, PageTitle } from '../../components/PageTitle.tsx';
import { fingerprint } from '../../explorer/fingerprint.ts';
import { renamedIn } from '../../explorer/rename.ts';
import { sameView, type View } from '../../explorer/view.ts';
import { pictureFrom } from './picture.ts';
import { Start } from './Start.tsx';
import { useMaterialOnDays } from './timeline/use-days.ts';
import type { Explorer } from './use-explorer.ts';
import type { Loaded } from './use-material.ts';
import { Workspace } from './Workspace.tsx';

/** Reads what the view asks for, and shows it or why there is nothing to draw. */
export function ExploreMap({ explorer }: { explorer: Explorer }) {
  const { view, mend, write } = explorer;
  const loaded = useMaterialOnDays(view);
  const { material, complete, renamed } = loaded;
  // The day is in what was read: days that show the same have the same picture.
  const undated = useSame({ ...view, asAt: null });
  const picture = useMemo(
    () => (material === null ? null : pictureFrom(undated, material)),
    [undated, material],
  );
  useEffect(() => {
    if (renamed.size > 0) mend((before) => renamedIn(before, renamed));
  }, [renamed, mend]);
  useEffect(() => {
    const isWhole = complete && picture !== null && material !== null;
    write(isWhole ? { revision: material.facts.revision, was: fingerprint(picture.shown) } : null);
  }, [write, complete, picture, material]);

  if (material === null || picture === null || isNothing(loaded, picture.shown.parties.length)) {
    return <Apart loaded={loaded} explorer={explorer} />;
  }
  return (
    <Workspace
      explorer={explorer}
      loaded={loaded}
      material={material}
      picture={picture}
      timeline={loaded.timeline}
      onDates={loaded.prepare}
    />
  );
}

/** The same view for as long as it is equal to what it was. */
function useSame(view: View): View {
  const [kept, setKept] = useState(view);
  if (sameView(kept, view)) return kept;
  setKept(view);
  return view;
}

/** Nothing of what the address names is in the register. */
function isNothing({ refused }: Loaded, parties: number): boolean {
  return parties === 0 && refused.length > 0;
}

/** In the place of the map: what is on its way, or where to start instead. */
function Apart({ loaded, explorer }: { loaded: Loaded; explorer: Explorer }) {
  const { gone, complete, refused, retry } = loaded;
  if (complete) return <Start explorer={explorer} refused={refused} />;
  return (
    <div className="page-width explore-apart">
      <Breadcrumbs crumbs={[{ name: 'Explore', to: '/explore' }]} />
      <PageTitle title="Explore" reads={null} />
      {gone === null ? (
        <Loading what="Reading what the map shows" />
      ) : (
        <ServerGone since={gone} onRetry={retry} />
      )}
      <LeftOut sentences={explorer.leftOut} />
    </div>
  );
}
