import { CertaintyMark } from '../../../components/Glyph.tsx';
import { Inferred } from '../../../components/Inferred.tsx';
import { Answered } from '../../../graphql/Answered.tsx';
import { ProcessorsDocument } from '../../../graphql/documents/notice-topics.ts';
import type { ResultOf } from '../../../graphql/gql.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { inNoticeOrder } from '../../../text/order.ts';
import { quoted } from '../../../text/words.ts';
import { Cited } from '../../explore/panel/parts.tsx';
import type { NoticeFound } from '../Notice.tsx';
import { Lines } from './Lines.tsx';

type Goes = Extract<
  ResultOf<typeof ProcessorsDocument>['whatGoes'],
  { __typename: 'WhatGoesAnswer' }
>;
type Row = Goes['rows']['edges'][number]['node'];

/** Who uses data for the publisher and on its instructions, in which systems (UK GDPR Art 28). */
export function Processors({ notice }: { notice: NoticeFound }) {
  if (notice.publisher === null) return <Lines notice={notice.id} lines={[]} />;
  return <OfPublisher notice={notice} publisher={notice.publisher.id} />;
}

function OfPublisher({ notice, publisher }: { notice: NoticeFound; publisher: string }) {
  const { chosen } = useAsAt();
  const { state, onRetry } = useAnswer(ProcessorsDocument, { from: publisher, asAt: chosen });
  return (
    <Answered state={state} what="Reading the processors" onRetry={onRetry}>
      {({ whatGoes }) => {
        const rows =
          whatGoes.__typename === 'WhatGoesAnswer'
            ? whatGoes.rows.edges
                .map(({ node }) => node)
                .filter(({ flow }) => flow?.register?.id === notice.register?.id)
            : [];
        return (
          <Lines
            notice={notice.id}
            lines={rows.map((row, at) => ({
              key: row.flow?.id ?? String(at),
              words: <Processor row={row} />,
              statements: row.statements,
            }))}
          />
        );
      }}
    </Answered>
  );
}

function Processor({ row }: { row: Row }) {
  const { party, flow } = row;
  if (party === null) return <>Party not known</>;
  const wider = party.partOf.flatMap((link) => link.party.roles);
  const roles = party.roles.length > 0 ? party.roles : wider;
  const own = roles.filter(({ role }) => role !== 'PROCESSOR');
  const systems = inNoticeOrder(party.roles).flatMap((role) =>
    role.role === 'PROCESSOR' && role.of.party?.kind === 'SYSTEM'
      ? [{ ...role.of.party, statements: role.statements }]
      : [],
  );
  return (
    <>
      <Link to={pathOf('party', party.id)}>{party.name}</Link>: processor
      {systems.length > 0 && ', for the systems '}
      {systems.map((system, at) => (
        <span key={system.id}>
          {at > 0 && ' and '}
          <Link to={pathOf('party', system.id)}>{system.name}</Link>{' '}
          <Cited statements={system.statements} />
        </span>
      ))}
      {conditionsOf(flow).map((words) => `, ${words}`)}.{' '}
      {openWordsOf(flow).map((words) => (
        <CertaintyMark key={words} kind="LIST_OPEN" words={`List open: ${quoted(words)}.`} />
      ))}{' '}
      {flow !== null && flow.carries.length === 0 && (
        <CertaintyMark kind="NOT_STATED" words="Categories not stated" />
      )}{' '}
      {own.length === 0 ? (
        'Nothing in the notice makes it a recipient for purposes of its own.'
      ) : (
        <>
          Also{' '}
          {own.map(({ role, condition, statements }) => (
            <span key={`${role} ${condition}`}>
              {role.toLowerCase().replaceAll('_', ' ')}
              {condition !== null && `, ${condition}`} <Cited statements={statements} />
            </span>
          ))}
        </>
      )}{' '}
      {flow !== null && <Inferred link={flow} />}
    </>
  );
}

/** What limits the flow, and what limits the role: a provider is a processor only for some of it. */
function conditionsOf(flow: Row['flow']): string[] {
  return distinct([flow?.condition, flow?.recipient.condition]);
}

function openWordsOf(flow: Row['flow']): string[] {
  return distinct([flow?.openWords, flow?.recipient.openWords]);
}

function distinct(words: readonly (string | null | undefined)[]): string[] {
  return [...new Set(words.filter((each) => each != null))];
}
