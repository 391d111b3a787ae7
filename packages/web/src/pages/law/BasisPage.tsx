import { Fragment } from 'react';
import { ListCompleteness } from '../../components/ListCompleteness.tsx';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import type { LawOrBasisDocument } from '../../graphql/documents/law.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { inSentence } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';
import { whatIfPath } from '../what-if/address.ts';
import { BasisUses } from './BasisUses.tsx';

type Answer = ResultOf<typeof LawOrBasisDocument>;
export type BasisFound = Extract<NonNullable<Answer['node']>, { __typename: 'LegalBasis' }>;
export type PublishedNotice = Answer['notices']['edges'][number]['node'];

interface BasisPageProps {
  basis: BasisFound;
  notices: readonly PublishedNotice[];
}

/** A basis or condition, with what each notice says of it, side by side and never merged. */
export function BasisPage({ basis, notices }: BasisPageProps) {
  return (
    <>
      <Breadcrumbs crumbs={[{ name: 'Law and bases', to: '/law' }]} />
      <PageTitle
        title={basis.name}
        about={basis.id}
        lead={
          <>
            {basis.reference}
            {basis.needs.includes('SCHEDULE1') &&
              '. The law asks for a condition of Schedule 1 to the Data Protection Act 2018 beside it.'}
          </>
        }
        side={<Link to={whatIfPath('basis', basis.id)}>What if it were no longer relied on?</Link>}
      />
      <SectionTitle
        title="What each notice says of it"
        note="Each notice speaks for its own publisher."
      />
      <OnTheMap basis={basis} notices={notices} />
      {basis.basisKind === 'SCHEDULE1' ? (
        <ConditionOf basis={basis} notices={notices} />
      ) : (
        <>
          <ListCompleteness completeness={basis.usedByCompleteness} />
          <div className="page-cards">
            {notices.map((notice) => (
              <BasisUses key={notice.id} basis={basis} notice={notice} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** What rests on it, drawn: flows of each publisher whose notice names it. */
function OnTheMap({ basis, notices }: BasisPageProps) {
  const uses = [...basis.usedBy, ...basis.conditionOf];
  const publishers = notices.flatMap(({ id, publisher }) =>
    publisher !== null && uses.some(({ use }) => use.register?.notice?.id === id)
      ? [publisher]
      : [],
  );
  if (publishers.length === 0) return null;
  return (
    <p>
      See it on the map:{' '}
      {publishers.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <Link to={withSearch('/explore', { v: '2', of: id, basis: basis.id })}>
            flows of {name}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}

/** Where notices name a Schedule 1 condition, and beside which condition for processing. */
function ConditionOf({ basis, notices }: BasisPageProps) {
  return (
    <ul className="list-plain">
      {notices.map((notice) => {
        const beside = basis.conditionOf
          .filter(({ use }) => use.register?.notice?.id === notice.id)
          .flatMap(({ use }) =>
            use.bases.flatMap(({ basis: main, schedule1 }) => {
              const named = schedule1.find((each) => each.basis?.id === basis.id);
              return main && named ? [{ main, statementIds: named.statementIds }] : [];
            }),
          );
        return (
          <li key={notice.id}>
            {notice.publisher?.name ?? notice.title}:{' '}
            {beside.length === 0 && 'not named in its notice'}
            {beside.map(({ main, statementIds }) => (
              <span key={main.id}>
                named with{' '}
                <Link to={pathOf('law', main.id)}>
                  {main.reference} ({inSentence(main.name)})
                </Link>{' '}
                <Cited statements={statementIds.map((id) => ({ id, notice }))} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
