import { useQuery } from 'urql';
import { ExamplesDocument } from '../../../graphql/documents/choices.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { Link } from '../../../shell/Link.tsx';
import { withSearch } from '../../../shell/paths.ts';

type Kind = 'receives' | 'from' | 'between' | 'basis' | 'recorded' | 'onward' | 'why-not';

interface Example {
  words: string;
  to: string;
}

/** Questions to begin with, made of what this register holds; nothing where it holds nothing. */
export function Examples({ of }: { of: Kind }) {
  const [{ data }] = useQuery({ query: ExamplesDocument });
  const examples = data === undefined ? [] : examplesFor(of, data);
  if (examples.length === 0) return null;
  return (
    <>
      <h2 className="rail__title">For example</h2>
      <ul className="examples">
        {examples.map(({ words, to }) => (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * One question for each controller, about the first of its flows that says what it carries: such a
 * question has something to show.
 */
export function examplesFor(of: Kind, data: ResultOf<typeof ExamplesDocument>): Example[] {
  return data.controllers.flatMap((controller) => {
    const stating = controller.sends.filter(({ carries }) => carries.length > 0);
    const told = stating.find(isToBody) ?? stating[0];
    const sent = told ?? controller.sends.find(isToBody) ?? controller.sends[0];
    const got = controller.receives.find(({ carries }) => carries.length > 0);
    const from = controller.id;
    const name = controller.name;
    const category = told?.carries[0]?.category;
    const to = sent?.recipient.party;
    const gotCategory = got?.carries[0]?.category;
    if (to === undefined) return [];
    const questions: Record<Kind, readonly (Example | null)[]> = {
      receives: [
        category === undefined
          ? null
          : {
              words: `Who receives ${category.name} from ${name}?`,
              to: withSearch('/ask', { category: category.id, from }),
            },
      ],
      from: [
        gotCategory === undefined
          ? null
          : {
              words: `Where does ${gotCategory.name}, held by ${name}, come from?`,
              to: withSearch('/ask/from', { category: gotCategory.id, to: from }),
            },
      ],
      between: [
        {
          words: `What goes from ${name} to ${to.name}?`,
          to: withSearch('/ask/between', { from, to: to.id }),
        },
        { words: `Everything that ${name} sends`, to: withSearch('/ask/between', { from }) },
        { words: `Everything that ${name} receives`, to: withSearch('/ask/between', { to: from }) },
      ],
      basis: [
        {
          words: `On what basis does it go from ${name} to ${to.name}?`,
          to: withSearch('/ask/basis', { from, to: to.id }),
        },
        {
          words: `On what bases does ${name} share at all?`,
          to: withSearch('/ask/basis', { from }),
        },
      ],
      recorded: [
        category === undefined
          ? null
          : {
              words: `Is it recorded that ${name} shares ${category.name} with ${to.name}?`,
              to: withSearch('/ask/recorded', { from, category: category.id, to: to.id }),
            },
      ],
      onward: [
        {
          words: `What happens to it once it is with ${to.name}?`,
          to: withSearch('/ask/onward', { from: to.id }),
        },
      ],
      'why-not': [
        category === undefined
          ? null
          : {
              words: `Why is ${to.name} among those who receive ${category.name} from ${name}, or not?`,
              to: withSearch('/ask/why-not', { party: to.id, category: category.id, from }),
            },
      ],
    };
    return questions[of].filter((each) => each !== null);
  });
}

function isToBody({ recipient }: { recipient: { party: { kind: string } } }): boolean {
  return recipient.party.kind === 'ORGANISATION';
}
