import type { FlowFilter } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { type BearingUse, BearingUseType } from './flow-bases.ts';
import * as refs from './refs.ts';

/** What is said of the purpose that a question is limited to, whether or not a flow is said to be for it. */
export async function usesOfPurpose(
  filter: FlowFilter | undefined,
  { load }: Context,
): Promise<BearingUse[]> {
  const purposeId = filter?.purposeId ?? null;
  const purpose = purposeId === null ? null : await load.purpose.load(purposeId);
  const uses = await loadAll(
    load.basisUse,
    (purpose?.basisUses ?? []).map(({ id }) => id),
  );
  return uses.map((use) => ({ scope: 'PURPOSE' as const, use, purposeId }));
}

interface Limited {
  readonly question: { readonly filter?: FlowFilter };
}

/** The fields of an answer that tell of the purpose asked about. */
export const PurposeAsked = builder.interfaceRef<Limited>('LimitedToPurpose').implement({
  description: 'An answer that can be limited to a purpose.',
  fields: (t) => ({
    purpose: t.field({
      type: refs.Purpose,
      nullable: true,
      description: 'The purpose asked about; null for any.',
      resolve: ({ question }, _args, { load }) =>
        question.filter?.purposeId == null ? null : load.purpose.load(question.filter.purposeId),
    }),
    basesOfPurpose: t.field({
      type: [BearingUseType],
      description:
        'Bases said of the purpose asked about, whether or not a flow is said to be for it. They are tied to no one flow.',
      resolve: ({ question }, _args, context) => usesOfPurpose(question.filter, context),
    }),
  }),
});
