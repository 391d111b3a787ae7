import type { HomeDocument } from '../../graphql/documents/home.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { plural } from '../../text/words.ts';
import type { NoticeFigures, RegisterFigures, Start } from './figures.ts';

type HomeRead = ResultOf<typeof HomeDocument>;
type Hub = HomeRead['hubs']['edges'][number]['node'];
type Agreement = HomeRead['agreements']['edges'][number]['node'];

interface FromNotice {
  statements: readonly { notice: { id: string } }[];
}

/** The figures of the home page. Everything is counted from the answer; nothing is assumed. */
export function figuresFrom(read: HomeRead): RegisterFigures {
  return { total: read.notices.totalCount, notices: noticesFrom(read), starts: startsFrom(read) };
}

function noticesFrom(read: HomeRead): NoticeFigures[] {
  const hubs = read.hubs.edges.map(({ node }) => node);
  const agreements = read.agreements.edges.map(({ node }) => node);
  const { edges, totalCount } = read.exclusions;
  // A number of some of them would be a wrong number.
  const exclusions = edges.length < totalCount ? [] : edges;
  return read.notices.edges.map(({ node: notice }) => ({
    id: notice.id,
    title: notice.title,
    publisher: notice.publisher?.name ?? 'Publisher not known',
    seenOn: notice.seenOn,
    statements: notice.statementCount,
    ties: notice.tyingCount,
    tiesNotSent: exclusions.filter(
      ({ node }) => node.tiesPartyToCategory && node.notice.id === notice.id,
    ).length,
    more: [
      ...hubs.filter((hub) => isOf(hub, notice.id)).flatMap(hubLine),
      ...agreements.filter((agreement) => isOf(agreement, notice.id)).flatMap(agreementLine),
    ],
  }));
}

function isOf({ statements }: FromNotice, notice: string): boolean {
  return statements.some((statement) => statement.notice.id === notice);
}

function hubLine({ name, members, openWords }: Hub): NoticeFigures['more'] {
  if (members.length === 0) return [];
  const agencies = members.length === 1 ? 'agency' : 'agencies';
  return [{ count: members.length, words: `${agencies} named in the ${name}${open(openWords)}` }];
}

/** Recipients of flows under an agreement that the notice gives a title. */
function agreementLine({ titleKnown, flows, openWords }: Agreement): NoticeFigures['more'] {
  if (!titleKnown || flows.length === 0) return [];
  const recipients = new Map(
    flows.map(({ flow }) => [flow.recipient.party.id, flow.recipient.party.kind]),
  );
  const areKinds = [...recipients.values()].every((kind) => kind === 'CLASS');
  const one = recipients.size === 1;
  const who = areKinds
    ? one
      ? 'kind of partner'
      : 'kinds of partner'
    : one
      ? 'partner'
      : 'partners';
  return [{ count: recipients.size, words: `${who} under a named agreement${open(openWords)}` }];
}

function open(words: string | null): string {
  return words === null ? '' : ', list left open';
}

/** The hubs whose members are named, then the publishers whose notice names none. */
function startsFrom(read: HomeRead): Start[] {
  const hubs = read.hubs.edges.map(({ node }) => node).filter(({ members }) => members.length > 0);
  const withHub = new Set(
    read.notices.edges
      .filter(({ node }) => hubs.some((hub) => isOf(hub, node.id)))
      .map(({ node }) => node.publisher?.id),
  );
  return [
    ...hubs.map(({ id, kind, name, members }) => ({
      id,
      kind,
      name,
      note: `${plural(members.length, 'agency', 'agencies')} named`,
    })),
    ...read.controllers
      .filter(({ id }) => !withHub.has(id))
      .map(({ id, kind, name }) => ({ id, kind, name, note: null })),
  ];
}
