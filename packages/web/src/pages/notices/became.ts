import type { RecordNamesDocument } from '../../graphql/documents/notices.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { pathOf, withSearch } from '../../shell/paths.ts';

/** A record in words, with its page where it has one. */
export interface Named {
  name: string;
  to: string | null;
}

type NamedNode = ResultOf<typeof RecordNamesDocument>['nodes'][number];

/** Names and pages of the records that could be fetched. */
export function namesOf(nodes: readonly NamedNode[]): Map<string, Named> {
  return new Map(
    nodes.flatMap((node): [string, Named][] => {
      if (node === null) return [];
      const handlings = node.__typename === 'Flow' ? node.onceThere : [];
      return [
        [node.id, named(node)],
        ...handlings.map(({ handling }): [string, Named] => [
          handling.id,
          { name: handling.description, to: null },
        ]),
      ];
    }),
  );
}

function named(node: NonNullable<NamedNode>): Named {
  switch (node.__typename) {
    case 'Party':
      return { name: node.name, to: pathOf('party', node.id) };
    case 'Category':
      return { name: node.name, to: pathOf('category', node.id) };
    case 'Agreement':
      return { name: node.title, to: pathOf('agreement', node.id) };
    case 'Notice':
      return { name: node.title, to: pathOf('notice', node.id) };
    case 'Flow':
      return {
        name: node.name,
        to: withSearch('/explore', { of: node.sender.party.id, selected: node.id }),
      };
    case 'Purpose':
      return { name: node.name, to: pathOf('purpose', node.id) };
    case 'Legislation':
      return { name: node.title, to: pathOf('law', node.id) };
    case 'LegalBasis':
      return {
        name: `${node.reference} (${node.name.toLowerCase()})`,
        to: pathOf('law', node.id),
      };
    case 'BasisUse':
      return {
        name: node.bases.flatMap(({ basis }) => (basis ? [basis.reference] : [])).join('; '),
        to: null,
      };
    default:
      return { name: node.id, to: null };
  }
}

/** Why a link of a party was inferred, by “party verb other”; what is stated is not in it. */
export function inferredLinks(nodes: readonly NamedNode[]): Map<string, string> {
  return new Map(
    nodes.flatMap((node) => {
      if (node?.__typename !== 'Party') return [];
      const links = [
        ...node.members.map((link) => ({ ...link, verb: 'MEMBER_OF' })),
        ...node.instanceOf.map((link) => ({ ...link, verb: 'INSTANCE_OF' })),
      ];
      return links.flatMap(({ verb, assertion, reason, party }) =>
        assertion === 'INFERRED' && party
          ? [[linkKey(node.id, verb, party.id), reason ?? 'no reason is recorded'] as const]
          : [],
      );
    }),
  );
}

/** How one link is told from another. */
export function linkKey(recordId: string, verb: string, otherId: string): string {
  return `${recordId} ${verb} ${otherId}`;
}

const kindWords: Record<string, string> = {
  agreement: 'Agreement',
  basis: 'Basis',
  class: 'Kind of body',
  commitment: 'Commitment',
  condition: 'Condition on sharing',
  contact: 'Whom to ask',
  document: 'Document referred to',
  flow: 'Flow',
  handling: 'Once there',
  hub: 'Hub',
  purpose: 'Purpose',
  retention: 'How long it is kept',
  security: 'Security',
  source: 'The notice as a whole',
  subject: 'The family',
  system: 'System',
  team: 'Team',
  transfer: 'Sending abroad',
  unnamed: 'Party not named',
  org: 'Named body',
};

/** What kind of record an id stands for, in words. */
export function kindOf(id: string): string {
  return kindWords[prefixOf(id)] ?? 'Record';
}

/** The part of an id before the colon: the kind of record. */
export function prefixOf(id: string): string {
  return id.split(':', 1)[0] ?? '';
}

const claimWords: Record<string, string> = {
  ABOUT: 'about',
  ACTS_AS: 'a role under data protection law:',
  APPLIES_TO: 'applies to',
  AT: 'at the stage',
  BY: 'by',
  CARRIES: 'carries',
  CITES: 'cites',
  EXCLUDES: 'leaves out',
  FOR: 'for',
  GOVERNED_BY: 'under',
  HANDLED_AS: 'once there',
  HAS_CONTACT: 'whom to ask',
  IMPOSES: 'condition on sharing',
  INSTANCE_OF: 'is a kind of body:',
  KEEPS: 'how long it is kept:',
  LISTS: 'lists as held',
  MAKES: 'commits to',
  OF: 'basis',
  PARTY: 'party',
  PART_OF: 'part of',
  PROTECTS: 'protected by',
  RECEIVED_BY: 'received by',
  REFERS_TO: 'refers to',
  RELIES_ON: 'relies on',
  SENDS: 'sent by',
  SUBJECT_TO: 'on condition:',
  TRANSFERS: 'says of sending abroad',
  USES: 'uses',
  VIA: 'through',
  WITH: 'with the condition',
};

export interface Claim {
  verb: string;
  words: string;
  ids: string[];
}

/** The claims of one record, those with the same verb together, in words. */
export function claimsOf(recordId: string, claims: readonly string[]): Claim[] {
  const byVerb = new Map<string, string[]>();
  for (const claim of claims) {
    const space = claim.indexOf(' ');
    const verb = space < 0 ? claim : claim.slice(0, space);
    const ids = byVerb.get(verb) ?? [];
    byVerb.set(verb, space < 0 ? ids : [...ids, claim.slice(space + 1)]);
  }
  return [...byVerb].map(([verb, ids]) => ({ verb, words: wordsFor(recordId, verb, ids), ids }));
}

function wordsFor(recordId: string, verb: string, ids: readonly string[]): string {
  if (verb === 'MEMBER_OF' && prefixOf(recordId) === 'hub') return 'member';
  if (verb === 'MEMBER_OF') return 'member of';
  if (verb === 'SENDS' && ids.every((id) => prefixOf(id) === 'flow')) return 'sends';
  if (verb === 'OFFERS') return 'on the right';
  if (verb === 'REACHES') return 'reaches';
  return claimWords[verb] ?? verb.toLowerCase().replaceAll('_', ' ');
}

/** Readable words of an id that has no record of its own to fetch: `group:child` → "child". */
export function slugWords(id: string): string {
  return (id.split(/[:/]/).at(-1) ?? id).replaceAll('-', ' ');
}
