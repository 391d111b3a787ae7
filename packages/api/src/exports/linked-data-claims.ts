import type { Link } from '@sharing-atlas/graph';
import { type LinkedNode, linkedNode, recordIri } from './linked-data-terms.ts';

type Limits = { readonly statementIds: readonly string[] } & Partial<Omit<Link, 'statementIds'>>;

/** What a claim rests on and what limits it: the same keys on every claim. */
export function limitsOf(link: Limits): LinkedNode {
  return linkedNode({
    'atlas:assertion': link.assertion ?? 'STATED',
    'atlas:reason': link.reason,
    'atlas:conditionWords': link.condition,
    'atlas:openWords': link.open,
    'atlas:writtenAs': link.writtenAs,
    'atlas:toVerify': link.toVerify === true ? true : null,
    'atlas:statement': link.statementIds.map(recordIri),
  });
}

/** A claim as a node of its own, since a plain property can carry neither evidence nor limits. */
export function claimNode(type: string, about: LinkedNode, link: Limits): LinkedNode {
  return { '@type': type, ...about, ...limitsOf(link) };
}

/** What a record itself rests on. */
export function restsOn(statementIds: readonly string[]): LinkedNode {
  return linkedNode({ 'atlas:statement': statementIds.map(recordIri) });
}

/** Links of a record to others, each with its evidence and limits beside the plain property. */
export function linkClaims(
  links: Readonly<Record<string, readonly { readonly id: string; readonly link: Limits }[]>>,
): LinkedNode[] {
  return Object.entries(links).flatMap(([type, entries]) =>
    entries.map(({ id, link }) =>
      claimNode('atlas:LinkClaim', { 'atlas:linkType': type, 'atlas:of': recordIri(id) }, link),
    ),
  );
}
