import { Answered } from '../../../graphql/Answered.tsx';
import { ComparedDocument, ComparedSourcesDocument } from '../../../graphql/documents/changes.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import type { Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import type { Side } from '../parts/RecipientTable.tsx';
import { Refused } from '../parts/Refused.tsx';
import { Compared, type CompareGiven } from './Compared.tsx';

const dates: readonly Piece[] = [
  'differ between',
  { name: 'a', label: 'First date', of: 'day' },
  'and',
  { name: 'b', label: 'Second date', of: 'day' },
];

const category: Piece = { name: 'category', label: 'Category', of: 'category' };

/** The two questions that can be compared: who receives, and where from. */
const asks = {
  recipient: {
    path: '/ask/compare',
    document: ComparedDocument,
    pieces: [
      'How does the answer to who receives',
      category,
      'from',
      { name: 'from', label: 'Sender', of: 'party', open: 'all senders' },
      'to',
      { name: 'to', label: 'Recipient', of: 'party', open: 'anyone' },
      ...dates,
    ],
  },
  source: {
    path: '/ask/from/compare',
    document: ComparedSourcesDocument,
    pieces: [
      'How does the answer to where',
      category,
      'held by',
      { name: 'to', label: 'Recipient', of: 'party', open: 'any recipient' },
      'comes from:',
      { name: 'from', label: 'Sender', of: 'party', open: 'any sender' },
      ...dates,
    ],
  },
} as const satisfies Record<Side, unknown>;

/** Who receives at two dates, and what differs. */
export function Compare() {
  return <ComparePage side="recipient" />;
}

/** Where a category comes from at two dates, and what differs. */
export function CompareSources() {
  return <ComparePage side="source" />;
}

function ComparePage({ side }: { side: Side }) {
  return (
    <QuestionPage
      title="Compare two dates"
      path={asks[side].path}
      pieces={asks[side].pieces}
      dated={false}
      intro={
        <p>
          Choose a category and two dates. The notices are known of the day on which they were seen;
          what differs comes mostly from the history of bodies, not from a notice.
        </p>
      }
    >
      {(asked) => (
        <CompareQuestion
          side={side}
          category={asked.get('category') ?? ''}
          from={asked.get('from') || null}
          to={asked.get('to') || null}
          a={asked.get('a') ?? ''}
          b={asked.get('b') ?? ''}
        />
      )}
    </QuestionPage>
  );
}

function CompareQuestion(given: CompareGiven) {
  const { side, a, b, ...asked } = given;
  const { document, path } = asks[side];
  const earlier = useAnswer(document, { ...asked, asAt: a });
  const later = useAnswer(document, { ...asked, asAt: b });
  return (
    <Answered state={earlier.state} what="Reading the first answer" onRetry={earlier.onRetry}>
      {({ answer: one }) => (
        <Answered state={later.state} what="Reading the second answer" onRetry={later.onRetry}>
          {({ answer: other }) => {
            if (one.__typename !== 'WhoReceivesAnswer') return <Refused why={one} />;
            if (other.__typename !== 'WhoReceivesAnswer') return <Refused why={other} />;
            return <Compared path={path} given={given} earlier={one} later={other} />;
          }}
        </Answered>
      )}
    </Answered>
  );
}
