import { Empty } from '../../../components/boxes.tsx';
import { Cited } from '../../../components/Cited.tsx';
import { ClassTags } from '../../../components/ClassTags.tsx';
import { FindingBadge } from '../../../components/FindingBadge.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { CategoryDocument } from '../../../graphql/documents/categories.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf, withSearch } from '../../../shell/paths.ts';
import { listInWords, quoted } from '../../../text/words.ts';
import { Part } from './parts.tsx';
import { ShowQuery } from './ShowQuery.tsx';

type PanelCategory = Extract<
  ResultOf<typeof CategoryDocument>['category'],
  { __typename: 'Category' }
>;

interface CategoryPanelProps {
  id: string;
  onSelect: (id: string) => void;
}

/** One category: what it is, which flows are said to carry it, and which notices only list it. */
export function CategoryPanel({ id, onSelect }: CategoryPanelProps) {
  const { state, onRetry } = useAnswer(CategoryDocument, { id });
  return (
    <Answered state={state} what="Reading this category" onRetry={onRetry}>
      {({ category }) =>
        category.__typename === 'Category' ? (
          <>
            <Told category={category} onSelect={onSelect} />
            <Part title="More">
              <ul className="panel__links">
                <li>
                  <Link to={pathOf('category', id)}>Its page</Link>
                </li>
                <li>
                  <Link to={withSearch('/ask', { category: id })}>Ask who receives it</Link>
                </li>
              </ul>
              <ShowQuery query={CategoryDocument} variables={{ id }} />
            </Part>
          </>
        ) : (
          <Empty title="This category could not be read.">{category.message}</Empty>
        )
      }
    </Answered>
  );
}

function Told({ category, onSelect }: { category: PanelCategory; onSelect: (id: string) => void }) {
  const { broader, narrower, listedBy, carriedBy, excludedBy } = category;
  return (
    <>
      <p className="panel__kind">
        Category of personal data <ClassTags classes={category.classes} />
      </p>
      <h2>{category.name}</h2>
      <FindingBadge id={category.id} />
      {category.description !== null && <p>{category.description}</p>}
      {broader.length > 0 && <p>Part of: {listInWords(broader.map(({ name }) => name))}.</p>}
      {narrower.length > 0 && <p>Includes: {listInWords(narrower.map(({ name }) => name))}.</p>}
      <Part title="Flows said to carry it">
        {carriedBy.length === 0 && <p>No flow is said to carry exactly this category.</p>}
        <Flows links={carriedBy} onSelect={onSelect} />
      </Part>
      {excludedBy.length > 0 && (
        <Part title="Flows said to leave it out">
          <Flows links={excludedBy} onSelect={onSelect} />
        </Part>
      )}
      <Part title="Notices that list it as held">
        {listedBy.length === 0 && <p>None in this register.</p>}
        {listedBy.map((link) => (
          <p key={link.notice.id}>
            <Link to={pathOf('notice', link.notice.id)}>{link.notice.title}</Link>
            {link.openWords !== null && `; list open: ${quoted(link.openWords)}`}{' '}
            <Cited statements={link.statements} />
          </p>
        ))}
        {listedBy.length > 0 && (
          <p>
            <CertaintyMark kind="NOT_STATED" words="Held: to whom it goes is not said here." />
          </p>
        )}
      </Part>
    </>
  );
}

interface FlowsProps {
  links: PanelCategory['carriedBy'];
  onSelect: (id: string) => void;
}

function Flows({ links, onSelect }: FlowsProps) {
  return (
    <ul className="panel__flows">
      {links.map((link) => (
        <li key={link.flow.id}>
          <button type="button" className="text-button" onClick={() => onSelect(link.flow.id)}>
            {link.flow.sender.party.name} → {link.flow.recipient.party.name}
          </button>
          {link.condition !== null && `, ${link.condition}`}
          {link.openWords !== null && `; list open: ${quoted(link.openWords)}`}{' '}
          <Inferred link={link} /> <Cited statements={link.statements} />
        </li>
      ))}
    </ul>
  );
}
