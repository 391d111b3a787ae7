import { parseAsStringLiteral, useQueryStates } from 'nuqs';
import { PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { LawDocument } from '../../graphql/documents/law.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf, withSearch } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';
import { LawTable } from './LawTable.tsx';
import {
  basisLists,
  endedInWords,
  hasEnded,
  type ListedBasis,
  namedBy,
  namedFirst,
  type Statute,
} from './words.ts';

const views = [
  { state: null, name: 'All' },
  { state: 'ended', name: 'Repealed or replaced by this date' },
] as const;

const parts = { state: parseAsStringLiteral(['ended'] as const) };

/** Law, guidance and bases: who cites or names each, and how each law stood at the date. */
export function Law() {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(LawDocument, { asAt: chosen });
  return (
    <>
      <PageTitle
        title="Law and bases"
        lead="What the notices cite and rely on. A basis that a notice names for itself as a whole is not said of any one flow."
        reads={parts}
      />
      <Answered state={state} what="Reading law and bases" onRetry={onRetry}>
        {({ legislation, bases }) => (
          <>
            <Cited laws={legislation.edges.map(({ node }) => node)} />
            {basisLists.map(({ kind, title }) => (
              <Bases
                key={kind}
                title={title}
                bases={bases.edges.map(({ node }) => node).filter((each) => each.kind === kind)}
              />
            ))}
          </>
        )}
      </Answered>
    </>
  );
}

function Cited({ laws }: { laws: readonly Statute[] }) {
  const { day } = useAsAt();
  const [{ state: wanted }] = useQueryStates(parts);
  const shown = wanted === null ? laws : laws.filter(hasEnded);
  const cited = shown.filter(({ citedBy }) => citedBy.length > 0);
  const others = shown.filter(({ citedBy }) => citedBy.length === 0);
  return (
    <>
      <SectionTitle
        title="Law and guidance that notices cite"
        note={plural(cited.length, 'title')}
      />
      <p>{endedInWords(laws, day)}</p>
      <nav className="notice-views" aria-label="Which law">
        {views.map(({ state, name }) => (
          <Link
            key={name}
            to={withSearch('/law', { state })}
            aria-current={state === wanted ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {cited.length === 0 ? (
        <p>None that a notice cites.</p>
      ) : (
        <LawTable laws={cited} caption="Law and guidance that notices cite" />
      )}
      {others.length > 0 && (
        <>
          <SectionTitle
            title="In this register, cited by no notice"
            note={plural(others.length, 'title')}
          />
          <LawTable laws={others} caption="Law and guidance that no notice cites" />
        </>
      )}
    </>
  );
}

function Bases({ title, bases }: { title: string; bases: readonly ListedBasis[] }) {
  return (
    <section>
      <SectionTitle title={title} />
      <table className="table table--cards">
        <caption className="govuk-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">Basis or condition</th>
            <th scope="col">Reference</th>
            <th scope="col">Who names it, and of what</th>
          </tr>
        </thead>
        <tbody>
          {namedFirst(bases).map((basis) => (
            <tr key={basis.id}>
              <th scope="row">
                <Link to={pathOf('law', basis.id)}>{basis.name}</Link>
              </th>
              <td>{basis.reference}</td>
              <td>
                {namedBy(basis).length === 0 && 'No notice'}
                {namedBy(basis).map((words) => (
                  <p key={words}>{words}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
