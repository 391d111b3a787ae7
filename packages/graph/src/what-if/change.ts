import { type Day, endAfter, periodState } from '@sharing-atlas/model';
import { z } from 'zod';
import type { GraphElements } from '../findings/facts.ts';
import { nodeShapes } from '../findings/shapes.ts';
import { byText, maybeNumber, maybeText, partyKind, period } from '../queries/decode.ts';

/** A change of the register that is proposed and not written. Days are the last on which it stands. */
export type ProposedChange =
  | { readonly kind: 'AGREEMENT_LAPSES'; readonly agreementId: string; readonly lastDay: Day }
  | { readonly kind: 'BODY_ENDS'; readonly partyId: string; readonly lastDay: Day }
  | { readonly kind: 'FLOW_STOPS'; readonly flowId: string; readonly lastDay: Day }
  | { readonly kind: 'BASIS_USE_WITHDRAWN'; readonly useId: string }
  | {
      readonly kind: 'BASIS_WITHDRAWN';
      readonly basisId: string;
      /** Only where this register's notice relies on it; null for all. */
      readonly registerId: string | null;
    };

/** Why a change cannot be proposed. */
export type ChangeRefusal =
  | 'NOT_THERE'
  | 'NOT_A_BODY'
  | 'ALREADY_ENDED'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'NOT_RELIED_ON';

type Node = GraphElements['nodes'][number];
type Claim = GraphElements['claims'][number];

/** The record that a change begins at. */
export function changedId(change: ProposedChange): string {
  switch (change.kind) {
    case 'AGREEMENT_LAPSES':
      return change.agreementId;
    case 'BODY_ENDS':
      return change.partyId;
    case 'FLOW_STOPS':
      return change.flowId;
    case 'BASIS_USE_WITHDRAWN':
      return change.useId;
    case 'BASIS_WITHDRAWN':
      return change.basisId;
  }
}

const LABELS = {
  AGREEMENT_LAPSES: 'Agreement',
  BODY_ENDS: 'Party',
  FLOW_STOPS: 'DataFlow',
  BASIS_USE_WITHDRAWN: 'BasisUse',
  BASIS_WITHDRAWN: 'LegalBasis',
} as const;

/** Why these elements cannot be changed so; null if they can. */
export function refusalOf(elements: GraphElements, change: ProposedChange): ChangeRefusal | null {
  const id = changedId(change);
  const node = elements.nodes.find((one) => one.id === id && one.label === LABELS[change.kind]);
  if (node === undefined) return 'NOT_THERE';
  if (change.kind === 'BASIS_USE_WITHDRAWN') return null;
  if (change.kind === 'BASIS_WITHDRAWN') {
    const uses = usesLimited(elements, change.registerId);
    return elements.claims.some((claim) => namesBasis(claim, uses, id)) ? null : 'NOT_RELIED_ON';
  }
  if (change.kind === 'BODY_ENDS' && kindOf(node) !== 'ORGANISATION') return 'NOT_A_BODY';
  const { validFrom, validTo } = z.object(period).parse(node.properties);
  const state = periodState({ from: validFrom, to: validTo }, change.lastDay);
  if (state === 'ENDED') return 'ALREADY_ENDED';
  return state === 'NOT_BEGUN' ? 'ENDS_BEFORE_IT_BEGINS' : null;
}

function kindOf(node: Node) {
  return z.object({ kind: partyKind }).parse(node.properties).kind;
}

/**
 * The elements as they would be if the change were made in the files of the register and these
 * were imported. Pure; what cannot be changed so is left as it is ({@link refusalOf} says why).
 */
export function applyChange(elements: GraphElements, change: ProposedChange): GraphElements {
  switch (change.kind) {
    case 'AGREEMENT_LAPSES':
    case 'BODY_ENDS':
    case 'FLOW_STOPS':
      return ended(elements, changedId(change), change.lastDay);
    case 'BASIS_USE_WITHDRAWN':
      return withoutUses(elements, new Set([change.useId]));
    case 'BASIS_WITHDRAWN':
      return withoutBasis(elements, change.basisId, change.registerId);
  }
}

function ended({ nodes, claims }: GraphElements, id: string, lastDay: Day): GraphElements {
  const validTo = endAfter(lastDay);
  return {
    nodes: nodes.map((node) =>
      node.id === id ? { ...node, properties: { ...node.properties, validTo } } : node,
    ),
    claims,
  };
}

function withoutUses({ nodes, claims }: GraphElements, ids: ReadonlySet<string>): GraphElements {
  return {
    nodes: nodes.filter(({ id }) => !ids.has(id)),
    claims: claims.filter(({ fromId, toId }) => !ids.has(fromId) && !ids.has(toId)),
  };
}

/** Takes a basis out of the uses that name it; one that names no other basis goes with it. */
function withoutBasis(
  elements: GraphElements,
  basisId: string,
  registerId: string | null,
): GraphElements {
  const uses = usesLimited(elements, registerId);
  const touched = new Set(
    elements.claims.filter((claim) => namesBasis(claim, uses, basisId)).map(({ fromId }) => fromId),
  );
  const claims = elements.claims.filter(
    (claim) => !namesBasis(claim, uses, basisId) && !goesWith(claim, uses, basisId),
  );
  const left = new Set(claims.filter(({ type }) => type === 'OF').map(({ fromId }) => fromId));
  const emptied = new Set([...touched].filter((id) => !left.has(id)));
  return withoutUses({ nodes: elements.nodes, claims: renumbered(claims, touched) }, emptied);
}

function usesLimited({ nodes }: GraphElements, registerId: string | null): ReadonlySet<string> {
  const uses = nodes.filter(({ label }) => label === 'BasisUse');
  const owner = nodeShapes.BasisUse.pick({ registerId: true });
  return new Set(
    uses
      .filter(
        ({ properties }) =>
          registerId === null || owner.parse(properties).registerId === registerId,
      )
      .map(({ id }) => id),
  );
}

/** Whether a use names the basis, by itself or as the condition that goes with another. */
function namesBasis({ type, fromId, toId }: Claim, uses: ReadonlySet<string>, basisId: string) {
  return (type === 'OF' || type === 'WITH') && uses.has(fromId) && toId === basisId;
}

/** Whether it is a condition that a use gives for the basis. */
function goesWith({ type, fromId, properties }: Claim, uses: ReadonlySet<string>, basisId: string) {
  if (type !== 'WITH' || !uses.has(fromId)) return false;
  return z.object({ forBasisId: maybeText }).parse(properties).forBasisId === basisId;
}

/** Bases of a use are numbered in the order of the source, without gaps. */
function renumbered(claims: readonly Claim[], touched: ReadonlySet<string>): Claim[] {
  const orderOf = ({ properties }: Claim) =>
    z.object({ order: maybeNumber }).parse(properties).order ?? 0;
  const places = new Map<Claim, number>();
  for (const useId of touched) {
    claims
      .filter(({ type, fromId }) => type === 'OF' && fromId === useId)
      .sort((one, other) => orderOf(one) - orderOf(other) || byText(one.toId, other.toId))
      .forEach((claim, index) => {
        places.set(claim, index + 1);
      });
  }
  return claims.map((claim) => {
    const order = places.get(claim);
    return order === undefined ? claim : { ...claim, properties: { ...claim.properties, order } };
  });
}
