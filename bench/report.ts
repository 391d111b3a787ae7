import type { Measured } from './measure.ts';
import type { Times } from './statistics.ts';

/** Names of what is measured, as they stand in the table. */
export const BARE = 'bare driver';
export const OURS = 'Sharing Atlas';
export const EMBEDDED = 'Sharing Atlas, embedded';
export const PEER = '@neo4j/graphql';

export interface Found {
  readonly measured: readonly Measured[];
  readonly floor: Times;
  /** By question and name: answers a second with sixteen clients. */
  readonly throughput: readonly { question: number; name: string; perSecond: number }[];
  /** By name. */
  readonly servers: readonly {
    readonly name: string;
    readonly startMs: number;
    /** After its first answer. */
    readonly idleMiB: number | null;
    /** With what it reads before it is asked. */
    readonly readMiB: number | null;
    readonly afterMiB: number | null;
  }[];
}

/** What was found, as Markdown ready to stand in the README. */
export function reportOf(found: Found): string {
  return [timesTable(found), throughputTable(found), serversTable(found)].join('\n\n');
}

interface Column {
  readonly head: string;
  readonly cell: (measured: Measured) => string;
}

function timesTable({ measured, floor, servers }: Found): string {
  const started = new Set(servers.map(({ name }) => name));
  const columns: readonly Column[] = [
    { head: 'question', cell: ({ question }) => `${question.number}. ${question.title}` },
    { head: BARE, cell: ({ first }) => both(first.get(BARE)) },
    { head: OURS, cell: ({ first }) => both(first.get(OURS)) },
    {
      head: 'to driver + floor',
      cell: ({ first }) => {
        const bare = first.get(BARE)?.p50 ?? Number.NaN;
        return `**${ratio(first.get(OURS)?.p50, bare + floor.p50)}**`;
      },
    },
    { head: 'asked again', cell: ({ again }) => both(again.get(OURS)) },
    ...(started.has(EMBEDDED)
      ? [{ head: EMBEDDED, cell: ({ first }: Measured) => both(first.get(EMBEDDED)) }]
      : []),
    ...(started.has(PEER) ? PEER_COLUMNS : []),
  ];
  return [
    'Milliseconds, median / 95th percentile:',
    '',
    table(
      columns.map(({ head }) => head),
      measured.map((each) => columns.map(({ cell }) => cell(each))),
    ),
    '',
    `The floor, \`{ __typename }\` over HTTP: ${both(floor)} ms.`,
  ].join('\n');
}

const PEER_COLUMNS: readonly Column[] = [
  {
    head: PEER,
    cell: ({ first }) => (first.has(PEER) ? both(first.get(PEER)) : 'cannot'),
  },
  {
    head: 'times ahead of it',
    cell: ({ first }) => ratio(first.get(PEER)?.p50, first.get(OURS)?.p50),
  },
];

function throughputTable({ throughput }: Found): string {
  const questions = [...new Set(throughput.map(({ question }) => question))];
  const names = [...new Set(throughput.map(({ name }) => name))];
  const of = (question: number, name: string) =>
    throughput.find((each) => each.question === question && each.name === name)?.perSecond;
  return [
    'Answers a second with sixteen clients at once, each asking new:',
    '',
    table(
      ['question', ...names, `${OURS} to driver`],
      questions.map((question) => [
        String(question),
        ...names.map((name) => whole(of(question, name))),
        ratio(of(question, OURS), of(question, BARE)),
      ]),
    ),
  ].join('\n');
}

function serversTable({ servers }: Found): string {
  const memory = (mib: number | null) => (mib === null ? 'not told' : `${whole(mib)} MiB`);
  return table(
    [
      'server',
      'start to first answer',
      'memory idle',
      'with the register in memory',
      'memory after the run',
    ],
    servers.map(({ name, startMs, idleMiB, readMiB, afterMiB }) => [
      name,
      `${(startMs / 1_000).toFixed(2)} s`,
      ...[idleMiB, readMiB, afterMiB].map(memory),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function both(times: Times | undefined): string {
  return times === undefined ? '–' : `${short(times.p50)} / ${short(times.p95)}`;
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined ? '–' : (one / other).toFixed(2);
}

function whole(number: number | undefined): string {
  return number === undefined ? '–' : String(Math.round(number));
}

function short(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}
