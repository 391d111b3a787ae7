import type { BasisUseRow, FlowFilter, FlowRow } from '@sharing-atlas/graph';
import type { BasisScope } from '@sharing-atlas/model';
import { type Context, withoutMemory } from '../context.ts';
import { loadAll } from '../loader.ts';
import { bearingUses } from '../types/flow-bases.ts';
import { usesOfPurpose } from '../types/purpose-bases.ts';
import type { CompletenessWords } from './about.ts';
import { inChunks } from './chunks.ts';

/** What one line is about: a basis, or a law, that bears on a flow; or that none is stated. */
export type BearingItem =
  | ({ readonly flowId: string } & (BasisOf | LawOf))
  // Said of the purpose asked about, of no flow.
  | ({ readonly flowId: null } & BasisOf);

interface BasisOf {
  readonly kind: 'BASIS';
  readonly scope: BasisScope;
  readonly purposeId: string | null;
  readonly useId: string;
  readonly basisId: string;
  /** Whether it is a condition that stands with a basis, as those of Schedule 1 do. */
  readonly isCondition: boolean;
}

type LawOf =
  | { readonly kind: 'REQUIRED' | 'PERMITTED'; readonly legislationId: string }
  | { readonly kind: 'LAW_NOT_NAMED' | 'NOT_STATED' };

/** All lines of some flows, as ids only: what they say is loaded when they are sent. */
export async function bearingItems(
  flowIds: readonly string[],
  context: Context,
): Promise<BearingItem[]> {
  const items: BearingItem[] = [];
  for (const ids of inChunks(flowIds)) {
    const fresh = withoutMemory(context);
    for (const flow of await loadAll(fresh.load.flow, ids)) {
      items.push(...(await itemsOf(flow, fresh)));
    }
  }
  return items;
}

async function itemsOf(row: FlowRow, context: Context): Promise<BearingItem[]> {
  const flowId = row.flow.id;
  const bases = (await bearingUses(row, context)).flatMap(({ scope, purposeId, use }) =>
    basesOf(use).map((basis) => ({ kind: 'BASIS' as const, flowId, scope, purposeId, ...basis })),
  );
  return [
    ...(bases.length === 0 ? [{ kind: 'NOT_STATED' as const, flowId }] : bases),
    ...row.requiredBy.map(({ id }) => ({ kind: 'REQUIRED' as const, flowId, legislationId: id })),
    ...row.permittedBy.map(({ id }) => ({ kind: 'PERMITTED' as const, flowId, legislationId: id })),
    ...(row.flow.lawNotNamed ? [{ kind: 'LAW_NOT_NAMED' as const, flowId }] : []),
  ];
}

/** What is said of the purpose asked about and stands on no line of a flow. */
export async function itemsOfPurpose(
  filter: FlowFilter | undefined,
  ofFlows: readonly BearingItem[],
  context: Context,
): Promise<BearingItem[]> {
  const told = new Set(ofFlows.flatMap((item) => (item.kind === 'BASIS' ? [item.useId] : [])));
  return (await usesOfPurpose(filter, context)).flatMap(({ scope, purposeId, use }) =>
    basesOf(use)
      .filter(({ useId }) => !told.has(useId))
      .map((basis) => ({ kind: 'BASIS' as const, flowId: null, scope, purposeId, ...basis })),
  );
}

function basesOf({ use, bases, conditions }: BasisUseRow) {
  return [
    ...bases.map(({ id }) => ({ useId: use.id, basisId: id, isCondition: false })),
    ...conditions.map(({ id }) => ({ useId: use.id, basisId: id, isCondition: true })),
  ];
}

/** What the words over the lines need beside the lines. */
interface Asked {
  /** How many flows the answer has. */
  readonly flows: number;
  /** The same as over the answer to what goes: what the question is limited to, and what is beside. */
  readonly headline: string;
}

/** Whether bases bear on the flows, and what they are said of. */
export function wordsOfBearing(
  { flows, headline }: Asked,
  items: readonly BearingItem[],
): CompletenessWords {
  const flowsWith = (test: (item: BearingItem) => boolean) =>
    new Set(items.filter(test).flatMap(({ flowId }) => flowId ?? [])).size;
  const saidOf = (scope: BasisScope) =>
    flowsWith((item) => item.kind === 'BASIS' && item.scope === scope);
  const bearing = flowsWith(({ kind }) => kind === 'BASIS');
  const own = saidOf('FLOW');
  const ofPurpose = items.filter(({ flowId }) => flowId === null).length;
  const verdict =
    bearing + ofPurpose === 0 ? 'UNKNOWN' : bearing === flows ? 'COMPLETE' : 'INCOMPLETE';
  return {
    verdict,
    words: [
      ...(flows === 0 ? [headline] : [headlineOf(flows, bearing, own), headline]),
      ...(ofPurpose === 0
        ? []
        : [
            'Bases are said of the purpose asked about; that says of no one sharing that it rests on them.',
          ]),
      COMPLETENESS_WORDS[verdict],
    ],
    counts: [
      `Flows: ${flows}`,
      `With a basis said of the flow itself: ${own}`,
      `With a basis said of a purpose: ${saidOf('PURPOSE')}`,
      `With a basis said of the whole notice: ${saidOf('NOTICE')}`,
      `With none stated: ${flows - bearing}`,
    ],
  };
}

const COMPLETENESS_WORDS = {
  UNKNOWN: 'Completeness: unknown. No basis is stated.',
  INCOMPLETE: 'Completeness: incomplete. Of some flows no basis is stated.',
  COMPLETE: 'Completeness: complete for what the notice states.',
} as const;

function headlineOf(flows: number, bearing: number, own: number): string {
  if (bearing === 0) return 'No statement says on what basis. That is not the same as none.';
  if (own === 0) {
    return 'No basis is said of this sharing itself; what is said of its purposes or of the whole notice is tied to no one sharing.';
  }
  return `A basis is said of the sharing itself for ${own} of ${flows} ${flows === 1 ? 'flow' : 'flows'}.`;
}
