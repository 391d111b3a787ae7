import { useEffect, useMemo } from 'react';
import { Empty, InputError, Loading, ServerGone } from '../../components/boxes.tsx';
import { Breadcrumbs, PageTitle } from '../../components/PageTitle.tsx';
import { fingerprint } from '../../explorer/fingerprint.ts';
import { renamedIn } from '../../explorer/rename.ts';
import { Link } from '../../shell/Link.tsx';
import { withSearch } from '../../shell/paths.ts';
import { LeftOut } from './LeftOut.tsx';
import { pictureFrom } from './picture.ts';
import type { Explorer } from './use-explorer.ts';
import { type Loaded, useMaterial } from './use-material.ts';
import { Workspace } from './Workspace.tsx';

/** Reads what the view asks for, and shows it or why there is nothing to draw. */
export function ExploreMap({ explorer }: { explorer: Explorer }) {
  const { view, mend, write } = explorer;
  const loaded = useMaterial(view);
  const { material, complete, renamed } = loaded;
  const picture = useMemo(
    () => (material === null ? null : pictureFrom(view, material)),
    [view, material],
  );
  useEffect(() => {
    if (renamed.size > 0) mend((before) => renamedIn(before, renamed));
  }, [renamed, mend]);
  useEffect(() => {
    const isWhole = complete && picture !== null && material !== null;
    write(isWhole ? { revision: material.facts.revision, was: fingerprint(picture.shown) } : null);
  }, [write, complete, picture, material]);

  if (material === null || picture === null || isNothing(loaded, picture.shown.parties.length)) {
    return <Apart loaded={loaded} leftOut={explorer.leftOut} />;
  }
  return <Workspace explorer={explorer} loaded={loaded} material={material} picture={picture} />;
}

/** Nothing of what the address names is in the register. */
function isNothing({ refused }: Loaded, parties: number): boolean {
  return parties === 0 && refused.length > 0;
}

/** In the place of the map, as long as there is nothing to draw. */
function Apart({ loaded, leftOut }: { loaded: Loaded; leftOut: readonly string[] }) {
  const { gone, complete, refused, retry } = loaded;
  const title = complete ? 'This address was not understood' : 'Explore';
  return (
    <div className="page-width explore-apart">
      <Breadcrumbs crumbs={[{ name: 'Explore', to: '/explore' }]} />
      <PageTitle title={title} />
      {gone !== null && <ServerGone since={gone} onRetry={retry} />}
      {gone === null && !complete && <Loading what="Reading what the map shows" />}
      {refused.map(({ message, nearest, asked }) => (
        <InputError
          key={asked}
          title={message}
          nearest={nearest.map(({ id, name }) => ({
            name,
            link: <Link to={withSearch('/explore', { of: id })}>{name}</Link>,
          }))}
        />
      ))}
      {complete && (
        <Empty title="Nothing was drawn.">
          <Link to="/explore">Choose where to start</Link>
        </Empty>
      )}
      <LeftOut sentences={leftOut} />
    </div>
  );
}
