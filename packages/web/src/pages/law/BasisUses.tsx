import { FromOutside } from '../../components/tags.tsx';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { listInWords, quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { whatIfPath } from '../what-if/address.ts';
import type { BasisFound, PublishedNotice } from './BasisPage.tsx';

type Use = BasisFound['usedBy'][number]['use'];

const scopes = [
  { scope: 'FLOW', title: 'Said of one flow' },
  { scope: 'PURPOSE', title: 'Said of a purpose' },
  { scope: 'NOTICE', title: 'Said of the whole notice, not of one flow' },
] as const;

interface BasisUsesProps {
  basis: BasisFound;
  notice: PublishedNotice;
}

/** What one notice says of a basis: of a flow, of a purpose, of itself as a whole. */
export function BasisUses({ basis, notice }: BasisUsesProps) {
  const uses = basis.usedBy
    .map(({ use }) => use)
    .filter(({ register }) => register?.notice?.id === notice.id);
  return (
    <article className={uses.length === 0 ? 'said said--unstated' : 'said'}>
      <header className="said__head">
        <p className="said__publisher">
          Said by <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
        </p>
        <h3>{notice.publisher?.name ?? 'Publisher not known'}</h3>
      </header>
      <div className="said__body">
        {uses.length === 0 && <p>This notice does not name it. That is not the same as “no”.</p>}
        {scopes.map(({ scope, title }) => {
          const said = uses.filter((use) => use.scope === scope);
          return (
            said.length > 0 && (
              <section key={scope}>
                <h4>{title}</h4>
                {said.map((use) => (
                  <OneUse key={use.id} basis={basis} use={use} notice={notice} />
                ))}
              </section>
            )
          );
        })}
      </div>
    </article>
  );
}

function OneUse({ basis, use, notice }: BasisUsesProps & { use: Use }) {
  const own = use.bases.find((each) => each.basis?.id === basis.id);
  const others = use.bases.flatMap((each) =>
    each.basis && each.basis.id !== basis.id ? [each.basis.reference] : [],
  );
  return (
    <div className="basis-use">
      {use.saidOf.map((each) => (
        <p key={each.id}>
          {each.purpose !== null && (
            <>
              <Link to={pathOf('purpose', each.purpose.id)}>{each.purpose.name}</Link>{' '}
              <Cited statements={each.purpose.statements} />
            </>
          )}
          {each.flow !== null && (
            <Link
              to={withSearch('/explore', { of: each.flow.sender.party.id, selected: each.flow.id })}
            >
              {each.flow.name}
            </Link>
          )}
        </p>
      ))}
      <p>
        {basis.reference} <Cited statements={own?.statements ?? use.statements} />
        {use.condition !== null && `, ${use.condition}`}
        {own?.condition != null && own.condition !== use.condition && `, ${own.condition}`}
        {others.length > 0 &&
          `; named together with ${listInWords(others)}${
            use.combinationWords === null ? '' : `, joined by ${quoted(use.combinationWords)}`
          }`}
      </p>
      {basis.needs.includes('SCHEDULE1') && (own === undefined || own.schedule1.length === 0) && (
        <p>No Schedule 1 condition is named for it.</p>
      )}
      {own !== undefined && own.schedule1.length > 0 && (
        <>
          <p>Schedule 1 conditions named with it: {own.schedule1.length}</p>
          <ul className="list-plain">
            {own.schedule1.map((each) => (
              <li key={each.basis?.id}>
                {each.basis && <Link to={pathOf('law', each.basis.id)}>{each.basis.name}</Link>}{' '}
                <Cited statements={each.statementIds.map((id) => ({ id, notice }))} />{' '}
                <FromOutside>
                  {each.basis?.reference}: the paragraph number is not in the notice
                </FromOutside>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small no-print">
        <Link to={whatIfPath('use', use.id)}>What if this were withdrawn?</Link>
      </p>
      {use.note !== null && <p className="small muted">A curator’s note: {use.note}</p>}
    </div>
  );
}
