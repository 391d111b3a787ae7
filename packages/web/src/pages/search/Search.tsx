import { parseAsString, useQueryState } from 'nuqs';
import { Empty, NotInRegister } from '../../components/boxes.tsx';
import { PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { HitPlacesDocument, SearchDocument } from '../../graphql/documents/search.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, statementPath, withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import { Matters } from './Matters.tsx';

type Hit = ResultOf<typeof SearchDocument>['search']['hits'][number];

/** What the register has for some words, by kind of record. */
export function Search() {
  const [q] = useQueryState('q', parseAsString.withDefault(''));
  return (
    <>
      <PageTitle title={q === '' ? 'Search' : `Search: ${q}`} reads={{ q: parseAsString }} />
      {q === '' ? (
        <Empty title="Nothing was asked yet.">Type a body, category, agreement or law above.</Empty>
      ) : (
        <Found q={q} />
      )}
    </>
  );
}

function Found({ q }: { q: string }) {
  const { state, onRetry } = useAnswer(SearchDocument, { text: q });
  return (
    <Answered state={state} what="Searching the register" onRetry={onRetry}>
      {({ search: { hits, total, matters } }) =>
        total === 0 ? (
          <>
            <Matters matters={matters} />
            <NotInRegister>
              <p>No record in this register matches “{q}”.</p>
            </NotInRegister>
          </>
        ) : (
          <>
            <Matters matters={matters} />
            <p>
              {plural(total, 'record')} found
              {hits.length < total && `, the best ${hits.length} are shown`}.
            </p>
            <Hits hits={hits} />
          </>
        )
      }
    </Answered>
  );
}

function Hits({ hits }: { hits: readonly Hit[] }) {
  const ids = hits.filter(({ type }) => isPlaced(type)).map(({ id }) => id);
  const { state } = useAnswer(HitPlacesDocument, { ids });
  const nodes = state.kind === 'read' ? state.data.nodes : [];
  const notices = new Map(
    nodes.flatMap((node) =>
      node?.__typename === 'Statement' ? [[node.id, node.notice] as const] : [],
    ),
  );
  const senders = new Map(
    nodes.flatMap((node) => (node?.__typename === 'Flow' ? [[node.id, node.sender] as const] : [])),
  );
  const types = [...new Set(hits.map(({ type }) => type))];
  return types.map((type) => (
    <section key={type}>
      <SectionTitle title={typeWords[type] ?? type} />
      <ul className="list-plain">
        {hits
          .filter((hit) => hit.type === type)
          .map((hit) => {
            const notice = notices.get(hit.id);
            const sender = senders.get(hit.id)?.party.id;
            const to = notice ? statementPath(notice.id, hit.id) : pageOf(hit, sender);
            return (
              <li key={hit.id}>
                {type === 'Statement' && <span className="statement">{hit.id} </span>}
                {to === null ? hit.name : <Link to={to}>{hit.name}</Link>}
                {notice && <span className="muted"> {notice.title}</span>}
                {hit.notice?.publisher != null && (
                  <span className="muted">, in the notice of {hit.notice.publisher.name}</span>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  ));
}

/** Statements and flows are shown where they stand: in their notice, on the map of their sender. */
function isPlaced(type: Hit['type']): boolean {
  return type === 'Statement' || type === 'Flow';
}

function pageOf({ type, id }: Hit, sender: string | undefined): string | null {
  if (type === 'Flow' && sender !== undefined) {
    return withSearch('/explore', { of: sender, selected: id });
  }
  if (type === 'Party') return pathOf('party', id);
  if (type === 'Category') return pathOf('category', id);
  if (type === 'Agreement') return pathOf('agreement', id);
  if (type === 'Notice') return pathOf('notice', id);
  if (type === 'LegalBasis' || type === 'Legislation') return pathOf('law', id);
  if (type === 'Purpose') return pathOf('purpose', id);
  return null;
}

const typeWords: Partial<Record<Hit['type'], string>> = {
  Party: 'Parties',
  Category: 'Categories',
  Agreement: 'Agreements',
  Notice: 'Notices',
  Statement: 'Statements',
  Flow: 'Flows',
  LegalBasis: 'Legal bases',
  Legislation: 'Legislation and guidance',
  Purpose: 'Purposes',
};
