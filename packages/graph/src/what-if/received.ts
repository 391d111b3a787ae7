import type { Day } from '@sharing-atlas/model';
import { answerWhoReceives, type WhoReceivesFacts } from '../answers/who-receives.ts';
import { sorted } from './ids.ts';
import type { Observed } from './observe.ts';

/** All that “who receives?” is answered from, for any category, at a date. */
export interface ReceivedFacts {
  readonly asAt: Day;
  readonly categoryIds: readonly string[];
  factsOf(categoryId: string): WhoReceivesFacts;
}

/**
 * The places at which the answers to “who receives?” can differ between two registers. A flow of
 * which the same is known in both has the same rows in both: only the others are put together. What
 * is not stated of a flow never bears on a verdict, so it is asked for only where more is said.
 */
export function receivedPlaces(
  before: ReceivedFacts,
  after: ReceivedFacts,
): { readonly before: readonly Observed[]; readonly after: readonly Observed[] } {
  const only = differing(before, after);
  const found: { before: Observed[]; after: Observed[] } = { before: [], after: [] };
  if (only.size === 0) return found;
  for (const categoryId of new Set([...before.categoryIds, ...after.categoryIds])) {
    const [was, is] = [rowsOf(before, categoryId, only), rowsOf(after, categoryId, only)];
    found.before.push(...was);
    found.after.push(...is);
    if (![...was, ...is].some(saysMore)) continue;
    found.before.push(verdictOf(before, categoryId));
    found.after.push(verdictOf(after, categoryId));
  }
  return found;
}

/** Flows of which not the same is known in both. */
function differing(before: ReceivedFacts, after: ReceivedFacts): ReadonlySet<string> {
  const [was, is] = [inputs(before), inputs(after)];
  return new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id)));
}

/** All from which the rows of each flow are made, but for the category asked about. */
function inputs({ factsOf, categoryIds: [any = ''] }: ReceivedFacts): ReadonlyMap<string, string> {
  const { filtered, hubs, possible } = factsOf(any);
  const membersOf = new Map(hubs.map((hub) => [hub.hubId, hub]));
  const bodiesOf = new Map(possible.map((entry) => [entry.classId, entry]));
  return new Map(
    filtered.flows.map((flow) => {
      const ends = flow.recipients.map(({ id }) => [membersOf.get(id), bodiesOf.get(id)]);
      return [flow.id, JSON.stringify([flow, ends])];
    }),
  );
}

function rowsOf(
  { asAt, factsOf }: ReceivedFacts,
  categoryId: string,
  only: ReadonlySet<string>,
): Observed[] {
  const facts = factsOf(categoryId);
  const flows = facts.filtered.flows.filter(({ id }) => only.has(id));
  const limited = { ...facts, filtered: { ...facts.filtered, flows } };
  const { rows, apart } = answerWhoReceives(questionOf(categoryId, asAt), limited);
  return [...rows, ...apart].map((row) => ({
    question: 'WHO_RECEIVES',
    categoryId,
    flowId: row.flowId,
    partyId: row.partyId,
    throughId: row.throughId,
    seen: {
      kind: 'RECEIVES',
      certainty: row.classification.certainty,
      apart: row.classification.apart,
      mayBeIds: sorted(row.mayBeIds),
    },
    statementIds: row.statementIds,
  }));
}

function saysMore({ seen }: Observed): boolean {
  return seen.kind === 'RECEIVES' && seen.certainty !== null && seen.certainty !== 'NOT_STATED';
}

function verdictOf({ asAt, factsOf }: ReceivedFacts, categoryId: string): Observed {
  const answer = answerWhoReceives(questionOf(categoryId, asAt), factsOf(categoryId));
  return {
    question: 'WHO_RECEIVES',
    categoryId,
    flowId: null,
    partyId: null,
    throughId: null,
    seen: { kind: 'VERDICT', verdict: answer.completeness.verdict },
    statementIds: [],
  };
}

function questionOf(categoryId: string, asAt: Day) {
  return { categoryId, senderId: null, recipientId: null, asAt };
}
