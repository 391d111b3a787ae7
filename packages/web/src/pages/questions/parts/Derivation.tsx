import { StatementLink } from '../../../components/StatementLink.tsx';
import { Anchor } from '../../../components/tags.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { WhyReceivesDocument, WhySuppliesDocument } from '../../../graphql/documents/ask.ts';
import type { PlacedFields } from '../../../graphql/fragments/questions.ts';
import type { DerivationFields } from '../../../graphql/fragments/rows.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import type { AskedOf } from '../asked.ts';

type Derived = Pick<ResultOf<typeof DerivationFields>, 'why' | 'mayBe'>;

/** The steps from statements through flows to the rule that makes the row what it is. */
export function Derivation({ why, mayBe }: Derived) {
  return (
    <>
      <Steps steps={why} />
      {mayBe.length > 0 && (
        <p>
          May be:{' '}
          {mayBe.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={pathOf('party', id)}>{name}</Link>
            </span>
          ))}
          . Nothing says that {mayBe.length === 1 ? 'this body' : 'any of them'} is meant.
        </p>
      )}
    </>
  );
}

export interface Step {
  text: string;
  statements: readonly ResultOf<typeof PlacedFields>[];
}

/** Numbered steps, each with the places that it rests on. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ text, statements }) => (
        <li key={text}>
          {text}
          {statements.map(({ id, notice, section, line, anchor }) => (
            <span key={id} className="opened__place">
              Section “{section}”, line {line} · <Anchor>{anchor}</Anchor>{' '}
              <StatementLink id={id} notice={notice.id} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface AskedDerivationProps {
  row: { id: string; words: string; party: { id: string } | null };
  asked: AskedOf;
  /** Which end of the flow the row tells of. */
  side: 'recipient' | 'source';
}

/** Asked for one row alone: the steps of all rows at once would be a long answer. */
export function AskedDerivation({ row, asked, side }: AskedDerivationProps) {
  const ofParty = row.party === null ? {} : { [side === 'source' ? 'from' : 'to']: row.party.id };
  const { state, onRetry } = useAnswer(
    side === 'source' ? WhySuppliesDocument : WhyReceivesDocument,
    { ...asked, ...ofParty },
  );
  return (
    <Answered state={state} what="Reading why it is here" onRetry={onRetry}>
      {({ answer }) => {
        const found =
          answer.__typename === 'WhoReceivesAnswer'
            ? answer.rows.edges.find(({ node }) => node.id === row.id)?.node
            : undefined;
        return found === undefined ? <p>{row.words}</p> : <Derivation {...found} />;
      }}
    </Answered>
  );
}
