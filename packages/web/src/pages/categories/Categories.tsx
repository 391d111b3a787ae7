import { Empty } from '../../components/boxes.tsx';
import { ClassTags } from '../../components/ClassTags.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { CategoriesDocument } from '../../graphql/documents/categories.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Link } from '../../shell/Link.tsx';
import { pathOf } from '../../shell/paths.ts';
import { plural } from '../../text/words.ts';

type Node = ResultOf<typeof CategoriesDocument>['categories']['edges'][number]['node'];

/** All categories as a tree: those that are a part of another stand under it. */
export function Categories() {
  const { state, onRetry } = useAnswer(CategoriesDocument, { after: null });
  return (
    <>
      <PageTitle
        title="Categories"
        lead="Kinds of personal data. They are shared words: a category by itself says nothing of who has it or to whom it goes."
      />
      <Answered state={state} what="Reading the categories" onRetry={onRetry}>
        {({ categories }) => {
          const all = categories.edges.map(({ node }) => node);
          return (
            <>
              <p>{plural(categories.totalCount, 'category', 'categories')}</p>
              {all.length < categories.totalCount && (
                <Empty title={`The first ${all.length} are shown.`}>Search finds the rest.</Empty>
              )}
              <Branch
                nodes={all.filter(({ broader }) => broader.length === 0)}
                all={all}
                above={[]}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}

interface BranchProps {
  nodes: readonly Node[];
  all: readonly Node[];
  /** Ids of the branches above, so that a circle in the data ends. */
  above: readonly string[];
}

function Branch({ nodes, all, above }: BranchProps) {
  if (nodes.length === 0) return null;
  const sorted = [...nodes].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <ul className="tree">
      {sorted.map((node) => (
        <li key={node.id}>
          <Link to={pathOf('category', node.id)}>{node.name}</Link>{' '}
          <ClassTags classes={node.classes} />
          <Branch
            nodes={all.filter(
              ({ id, broader }) =>
                !above.includes(id) && broader.some((each) => each.id === node.id),
            )}
            all={all}
            above={[...above, node.id]}
          />
        </li>
      ))}
    </ul>
  );
}
