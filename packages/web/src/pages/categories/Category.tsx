import { useParams } from 'wouter';
import { NotInRegister } from '../../components/boxes.tsx';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { CertaintyMark } from '../../components/Glyph.tsx';
import { NoSuch } from '../../components/NoSuch.tsx';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { CategoryDocument } from '../../graphql/documents/categories.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { idOf, pathOf, withSearch } from '../../shell/paths.ts';
import { listInWords, quoted } from '../../text/words.ts';
import { Cited } from '../explore/panel/parts.tsx';

type Found = Extract<ResultOf<typeof CategoryDocument>['category'], { __typename: 'Category' }>;

/** A category: its classes and who says so, the notices that list it, the flows that name it. */
export function Category() {
  const { id: segment = '' } = useParams();
  const { state, onRetry } = useAnswer(CategoryDocument, { id: idOf(segment) });
  return (
    <Answered state={state} what="Reading the category" onRetry={onRetry}>
      {({ category }) =>
        category.__typename === 'Category' ? (
          <Told category={category} />
        ) : (
          <NoSuch message={category.message} />
        )
      }
    </Answered>
  );
}

function Told({ category }: { category: Found }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ name: 'Categories', to: '/categories' }]} />
      <PageTitle
        title={category.name}
        about={category.id}
        lead={category.description ?? undefined}
        side={
          <>
            <Link className="govuk-button" to={withSearch('/ask', { category: category.id })}>
              Ask who receives it
            </Link>
            <Link
              className="govuk-button govuk-button--secondary"
              to={withSearch('/explore', { of: category.id })}
            >
              See it on the map
            </Link>
          </>
        }
      />
      <dl className="pairs">
        <dt>Classes</dt>
        <dd>
          {category.classes.length === 0 && 'Not classified'}
          {category.classes.map(({ gdprClass, holds, saidBy }) => (
            <p key={`${gdprClass} ${saidBy}`}>
              {holds === 'IS' ? 'Is' : 'May be'} {classWords[gdprClass]}, says{' '}
              {saidBy === 'NOTICE' ? 'the notice' : 'a curator, not the notice'}
            </p>
          ))}
        </dd>
        <dt>Identifier</dt>
        <dd>
          {category.isIdentifier
            ? 'An official identifier of a person'
            : 'Not recorded as an official identifier'}
        </dd>
        <dt>Also called</dt>
        <dd>{category.synonyms.length === 0 ? 'None recorded' : listInWords(category.synonyms)}</dd>
        <dt>Part of</dt>
        <dd>
          <Names of={category.broader} />
        </dd>
        <dt>Its parts</dt>
        <dd>
          <Names of={category.narrower} />
        </dd>
      </dl>
      <Flows title="Flows said to carry exactly this" flows={category.carriedBy} kind="STATED" />
      <Flows title="Flows said to leave it out" flows={category.excludedBy} kind="EXCLUDED" />
      <SectionTitle
        title="Notices that list it as held"
        note="The list does not say to whom it goes, or that it does not."
      />
      {category.listedBy.length === 0 && <p>No notice in this register lists exactly this.</p>}
      <ul className="list-plain">
        {category.listedBy.map(({ notice, writtenAs, condition, openWords, statements }) => (
          <li key={`${notice.id} ${writtenAs}`}>
            <Link to={pathOf('notice', notice.id)}>{notice.title}</Link>
            {writtenAs !== null && `, written ${quoted(writtenAs)}`}
            {condition !== null && `, ${condition}`}
            {openWords !== null && `; list open: ${quoted(openWords)}`}{' '}
            <Cited statements={statements} />
          </li>
        ))}
      </ul>
    </>
  );
}

const classWords = {
  PERSONAL: 'personal data (Article 4)',
  SPECIAL_CATEGORY: 'special category data (Article 9)',
  CRIMINAL_OFFENCE: 'criminal offence data (Article 10)',
  ANONYMISED: 'anonymised data',
} as const;

function Names({ of }: { of: readonly { id: string; name: string }[] }) {
  if (of.length === 0) return 'None recorded';
  return of.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <Link to={pathOf('category', id)}>{name}</Link>
    </span>
  ));
}

interface FlowsProps {
  title: string;
  flows: Found['carriedBy'];
  kind: 'STATED' | 'EXCLUDED';
}

function Flows({ title, flows, kind }: FlowsProps) {
  return (
    <section>
      <SectionTitle title={title} />
      {flows.length === 0 && kind === 'EXCLUDED' && (
        <p>
          No flow in this register is said to leave it out. That does not say that any carries it.
        </p>
      )}
      {flows.length === 0 && kind === 'STATED' && (
        <NotInRegister>
          <p>
            No statement ties a party to exactly this category. That is not the same as nobody:
            recipients are recorded whose categories are not stated.
          </p>
        </NotInRegister>
      )}
      <ul className="list-plain">
        {flows.map(({ flow, assertion, reason, condition, openWords, statements }) => (
          <li key={flow.id}>
            <CertaintyMark kind={kind === 'EXCLUDED' ? 'EXCLUDED' : assertion} />{' '}
            <Link to={pathOf('party', flow.sender.party.id)}>{flow.sender.party.name}</Link> →{' '}
            <Link to={pathOf('party', flow.recipient.party.id)}>{flow.recipient.party.name}</Link>
            {condition !== null && `, ${condition}`}
            {openWords !== null && `; list open: ${quoted(openWords)}`}
            {reason !== null && `. Inferred: ${reason}`} <Cited statements={statements} />
            <FindingBadge id={flow.id} of="flow" />
          </li>
        ))}
      </ul>
    </section>
  );
}
