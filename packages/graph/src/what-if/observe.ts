import type {
  ApartReason,
  BasisScope,
  CategoryCertainty,
  Day,
  ImpactQuestion,
  PeriodState,
  Verdict,
} from '@sharing-atlas/model';
import { type BearingOn, bearingOn } from '../answers/bearing-bases.ts';
import { type GoingRow, goingFacts, goingRows, isInForce } from '../answers/going-rows.ts';
import { factsForEach } from '../answers/who-receives-facts.ts';
import type { RegisterFacts } from '../findings/facts.ts';
import { hasEnded } from '../findings/reads.ts';
import { type Finding, findFindings } from '../findings/run.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { sorted } from './ids.ts';
import type { ReceivedFacts } from './received.ts';

/** What an answer says in one place. */
export type Seen =
  | {
      readonly kind: 'RECEIVES';
      readonly certainty: CategoryCertainty | null;
      readonly apart: ApartReason | null;
      readonly mayBeIds: readonly string[];
    }
  | { readonly kind: 'VERDICT'; readonly verdict: Verdict }
  | { readonly kind: 'GOES'; readonly validity: PeriodState; readonly mayBeIds: readonly string[] }
  | { readonly kind: 'BASES'; readonly uses: readonly UseSeen[] }
  | { readonly kind: 'AGREEMENTS'; readonly agreementIds: readonly string[] };

export interface UseSeen {
  readonly useId: string;
  readonly scope: BasisScope;
  readonly basisIds: readonly string[];
}

/** One place of an answer; null where it is of the whole answer. */
export interface Place {
  readonly question: ImpactQuestion;
  readonly categoryId: string | null;
  readonly flowId: string | null;
  readonly partyId: string | null;
  readonly throughId: string | null;
}

export interface Observed extends Place {
  readonly seen: Seen;
  readonly statementIds: readonly string[];
}

/** What a register answers to a fixed set of questions at a date. */
export interface Observation {
  readonly facts: RegisterFacts;
  /** Places of all answers but “who receives?”, which are put together only where they can differ. */
  readonly places: readonly Observed[];
  readonly received: ReceivedFacts;
  readonly findings: readonly Finding[];
  /** Flows that stand at the date, or may. */
  readonly inForceIds: ReadonlySet<string>;
}

/**
 * Asks a store who receives each category, what goes at all and on what basis, under which
 * agreement, and what the checks find. Of a body also what it sends and receives. At most 35
 * statements, whatever the size.
 */
export async function observe(
  store: Store,
  facts: RegisterFacts,
  bodyId: string | null,
  asAt: Day,
  options?: CallOptions,
): Promise<Observation> {
  const scope = { senderId: null, recipientId: null, asAt };
  const categoryIds = [...facts.all('DataCategory').keys()];
  const factsOf = await factsForEach(store, scope, categoryIds, 'RECIPIENTS', options);
  const going = await goingFacts(store, scope, options);
  const rows = goingRows(going.filtered.flows, going, asAt);
  const ofBody = async (end: 'senderId' | 'recipientId', question: ImpactQuestion) => {
    if (bodyId === null) return [];
    const asked = await goingFacts(store, { ...scope, [end]: bodyId }, options);
    return goingPlaces(question, goingRows(asked.filtered.flows, asked, asAt));
  };
  const inForceIds = new Set(rows.filter(isInForce).map(({ flowId }) => flowId));
  return {
    facts,
    findings: findFindings(facts, asAt),
    inForceIds,
    received: { asAt, categoryIds, factsOf },
    places: [
      ...goingPlaces('WHAT_GOES', rows),
      ...(await ofBody('senderId', 'WHAT_IT_SENDS')),
      ...(await ofBody('recipientId', 'WHAT_IT_RECEIVES')),
      ...basesPlaces(rows, inForceIds, bearingOn(going.uses)),
      ...agreementPlaces(facts, inForceIds, asAt),
    ],
  };
}

function goingPlaces(question: ImpactQuestion, rows: readonly GoingRow[]): Observed[] {
  return rows.map((row) => ({
    question,
    categoryId: null,
    flowId: row.flowId,
    partyId: row.partyId,
    throughId: row.throughId,
    seen: { kind: 'GOES', validity: row.validity, mayBeIds: sorted(row.mayBeIds) },
    statementIds: row.statementIds,
  }));
}

function basesPlaces(
  rows: readonly GoingRow[],
  inForceIds: ReadonlySet<string>,
  bearing: BearingOn,
): Observed[] {
  const flows = new Map(rows.map(({ flowId, registerId }) => [flowId, registerId]));
  return [...flows].flatMap(([id, registerId]) => {
    if (!inForceIds.has(id)) return [];
    const uses = bearing({ id, registerId });
    const seen = uses.map(({ scope, use }) => ({
      useId: use.id,
      scope,
      basisIds: sorted([...use.bases, ...use.conditions].map((basis) => basis.id)),
    }));
    const statementIds = sorted(uses.flatMap(({ use }) => use.statementIds));
    return [{ ...ofFlow('ON_WHAT_BASIS', id), seen: { kind: 'BASES', uses: seen }, statementIds }];
  });
}

/** The agreements of each flow that had not ended at the date. */
function agreementPlaces(
  facts: RegisterFacts,
  inForceIds: ReadonlySet<string>,
  asAt: Day,
): Observed[] {
  return [...inForceIds].map((id) => {
    const standing = facts.from(id, 'GOVERNED_BY').filter(({ to }) => {
      const agreement = facts.all('Agreement').get(to);
      return agreement !== undefined && !hasEnded(agreement, asAt);
    });
    return {
      ...ofFlow('UNDER_WHICH_AGREEMENT', id),
      seen: { kind: 'AGREEMENTS', agreementIds: sorted(standing.map(({ to }) => to)) },
      statementIds: sorted(standing.flatMap(({ statementIds }) => statementIds)),
    };
  });
}

function ofFlow(question: ImpactQuestion, flowId: string): Place {
  return { question, categoryId: null, flowId, partyId: null, throughId: null };
}
