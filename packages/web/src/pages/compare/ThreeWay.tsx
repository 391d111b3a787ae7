import { useState } from 'react';
import { Cited } from '../../components/Cited.tsx';
import { Answered } from '../../graphql/Answered.tsx';
import { ThreeWayDocument } from '../../graphql/documents/three-way.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { listInWords } from '../../text/words.ts';

type Node = NonNullable<ResultOf<typeof ThreeWayDocument>['node']>;
type Told = NonNullable<Extract<Node, { __typename: 'Flow' }>['threeWay']>;
type Line = Told['lines'][number];
type Said = Line['saidByNotice'];

/** One flow by its notice, its agreement and the partner's notice: read once it is opened. */
export function ThreeWay({ flowId, name }: { flowId: string; name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="govuk-details three-way"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Notice, agreement and the partner’s notice
          <span className="govuk-visually-hidden">: {name}</span>
        </span>
      </summary>
      <div className="govuk-details__text">{open && <Opened flowId={flowId} />}</div>
    </details>
  );
}

function Opened({ flowId }: { flowId: string }) {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(ThreeWayDocument, { id: flowId, asAt: chosen });
  return (
    <Answered state={state} what="Setting the three side by side" onRetry={onRetry}>
      {({ node }) =>
        node?.__typename === 'Flow' && node.threeWay !== null ? (
          <SideBySide told={node.threeWay} />
        ) : (
          <p>This flow could not be read.</p>
        )
      }
    </Answered>
  );
}

function SideBySide({ told }: { told: Told }) {
  const { notKnown, lines, agreements, partner } = told;
  const titles = agreements.map(({ title }) => title);
  return (
    <>
      {notKnown.length > 0 && (
        <ul>
          {notKnown.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <ul className="three-way__lines">
        {lines.map((line) => (
          <li key={`${line.kind} ${line.recordId}`}>
            <h4>
              {kindWords[line.kind] ?? line.kind}: {line.name}{' '}
              <span className="three-way__verdict">
                <span aria-hidden="true">{verdictWords[line.verdict].sign}</span>{' '}
                {verdictWords[line.verdict].words}
              </span>
            </h4>
            <dl>
              <div>
                <dt>This notice</dt>
                <dd>
                  <Words said={line.saidByNotice} absent="no notice here" />
                </dd>
              </div>
              <div>
                <dt>{titles.length === 0 ? 'Agreement' : listInWords(titles)}</dt>
                <dd>
                  <Words said={line.saidByAgreement} absent="none in this register" />
                </dd>
              </div>
              <div>
                <dt>Notice of {partner?.name ?? 'a partner'}</dt>
                <dd>
                  <Words said={line.saidByPartner} absent="not in this register" />
                </dd>
              </div>
            </dl>
            {line.mend.map((words) => (
              <p key={words}>
                <strong>To mend it.</strong> {words}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({ said, absent }: { said: Said; absent: string }) {
  return (
    <>
      {said.says === 'NOT_THERE' ? absent : saysWords[said.says]}{' '}
      <Cited statements={said.statements} />
    </>
  );
}

const kindWords: Readonly<Record<string, string>> = {
  RECIPIENT: 'Recipient',
  CATEGORY: 'Category',
  PURPOSE: 'Purpose',
};

const verdictWords: Readonly<Record<Line['verdict'], { sign: string; words: string }>> = {
  AGREE: { sign: '=', words: 'All three agree' },
  DIFFER: { sign: '≠', words: 'They differ' },
  CANNOT_BE_TOLD: { sign: '?', words: 'Cannot be told' },
};

const saysWords: Readonly<Record<Exclude<Said['says'], 'NOT_THERE'>, string>> = {
  STATED: 'stated',
  WIDER: 'something wider is stated',
  LEFT_OUT: 'said to be left out',
  NOT_LISTED: 'not among what it lists',
  LIST_OPEN: 'not named; its list is left open',
  NOT_STATED: 'nothing of this sort is stated',
  NOT_READ: 'not read: its text is not in this register',
};
