import type { Day, ImpactUnknown } from '@sharing-atlas/model';
import { factsOf, type GraphElements, type RegisterFacts } from '../findings/facts.ts';
import { readElements } from '../findings/read-facts.ts';
import type { CallOptions, Store } from '../store/port.ts';
import { applyChange, type ChangeRefusal, type ProposedChange, refusalOf } from './change.ts';
import {
  type AnswerChange,
  answerChanges,
  type FindingChanges,
  findingChanges,
} from './differences.ts';
import { hypothetically } from './hypothetical.ts';
import { type Loss, lossesOf } from './losses.ts';
import { notTold } from './not-told.ts';
import { type Observation, observe } from './observe.ts';

/** Something that cannot be told, and of how many flows or memberships; 0 where it is of the whole. */
export interface ImpactNotTold {
  readonly code: ImpactUnknown;
  readonly count: number;
  readonly statementIds: readonly string[];
}

export interface Impact {
  readonly change: ProposedChange;
  readonly asAt: Day;
  readonly notTold: readonly ImpactNotTold[];
  readonly losses: readonly Loss[];
  readonly answers: readonly AnswerChange[];
  readonly findings: FindingChanges;
  /** For the names of what the findings are about. */
  readonly facts: { readonly before: RegisterFacts; readonly after: RegisterFacts };
}

export type ImpactResult =
  | { readonly ok: true; readonly impact: Impact }
  | { readonly ok: false; readonly refusal: ChangeRefusal };

/**
 * What would differ if a change were made, without writing it: the changed elements are put into a
 * store in memory, and the same questions are asked of it as of the true one: at most 37
 * statements to the true store, whatever the size.
 * @throws StoreError as the stores do.
 */
export async function impactOf(
  store: Store,
  change: ProposedChange,
  asAt: Day,
  options?: CallOptions,
): Promise<ImpactResult> {
  const elements = await readElements(store, options);
  const refusal = refusalOf(elements, change);
  if (refusal !== null) return { ok: false, refusal };
  const before = await observe(store, factsOf(elements), bodyOf(change), asAt, options);
  const after = await supposed(applyChange(elements, change), change, asAt, options);
  return { ok: true, impact: compared(change, asAt, before, after) };
}

/** What a register that is only supposed answers. */
function supposed(
  elements: GraphElements,
  change: ProposedChange,
  asAt: Day,
  options: CallOptions | undefined,
): Promise<Observation> {
  const facts = factsOf(elements);
  // What is asked in memory is no cost to the true store.
  const inMemory = { timeoutMs: options?.timeoutMs, signal: options?.signal };
  return hypothetically(
    elements,
    (store) => observe(store, facts, bodyOf(change), asAt, inMemory),
    inMemory,
  );
}

/** The impact of a change, of what was observed before and after it. */
export function compared(
  change: ProposedChange,
  asAt: Day,
  before: Observation,
  after: Observation,
): Impact {
  return {
    change,
    asAt,
    notTold: notTold(change, asAt, before, after),
    losses: lossesOf(before, after),
    answers: answerChanges(before, after),
    findings: findingChanges(before, after),
    facts: { before: before.facts, after: after.facts },
  };
}

/** The body whose own answers are asked for too. */
export function bodyOf(change: ProposedChange): string | null {
  return change.kind === 'BODY_ENDS' ? change.partyId : null;
}
