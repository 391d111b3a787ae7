import type { BasisUseRow, FlowRow } from '@sharing-atlas/graph';
import type { BasisScope as ScopeValue } from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { BasisScope } from './enums.ts';
import * as refs from './refs.ts';

/** A use of bases that bears on a flow, and how firmly. */
export interface BearingUse {
  readonly scope: ScopeValue;
  readonly use: BasisUseRow;
  readonly purposeId: string | null;
}

const SCOPE_WORDS: Readonly<Record<ScopeValue, string>> = {
  FLOW: 'said of this flow',
  PURPOSE: 'said of its purpose',
  NOTICE: 'said of the whole notice, not of this flow',
};

export const BearingUseType = builder.objectRef<BearingUse>('BearingBasisUse').implement({
  description:
    'Bases that bear on a flow. Only those said of the flow are stated for it; the others are inferred from what is said of its purpose or of the whole notice.',
  fields: (t) => ({
    scope: t.expose('scope', { type: BasisScope, description: 'What they are said of.' }),
    words: t.string({ description: 'For people.', resolve: ({ scope }) => SCOPE_WORDS[scope] }),
    inferred: t.boolean({
      description: 'True unless they are said of the flow itself.',
      resolve: ({ scope }) => scope !== 'FLOW',
    }),
    purpose: t.field({
      type: refs.Purpose,
      nullable: true,
      description: 'The purpose they are said of.',
      resolve: ({ purposeId }, _args, { load }) =>
        purposeId === null ? null : load.purpose.load(purposeId),
    }),
    use: t.field({
      type: refs.BasisUse,
      description: 'The bases, with the notice’s own and/or.',
      resolve: ({ use }) => use,
    }),
  }),
});

/** Bases of a flow: its own first, then those of its purposes, then those of the whole notice. */
export async function bearingUses(row: FlowRow, context: Context): Promise<BearingUse[]> {
  const { load } = context;
  const own = await loadAll(
    load.basisUse,
    row.basisUses.map(({ id }) => id),
  );
  const purposes = await loadAll(
    load.purpose,
    row.purposes.map(({ id }) => id),
  );
  const ofPurposes = await Promise.all(
    purposes.map(async ({ purpose, basisUses }) =>
      (
        await loadAll(
          load.basisUse,
          basisUses.map(({ id }) => id),
        )
      ).map((use) => ({
        scope: 'PURPOSE' as const,
        use,
        purposeId: purpose.id,
      })),
    ),
  );
  const register = await load.register.load(row.flow.registerId);
  const notice = register?.noticeId ? await load.source.load(register.noticeId) : null;
  const wide = await loadAll(
    load.basisUse,
    (notice?.basisUses ?? []).map(({ id }) => id),
  );
  return [
    ...own.map((use) => ({ scope: 'FLOW' as const, use, purposeId: null })),
    ...ofPurposes.flat(),
    ...wide.map((use) => ({ scope: 'NOTICE' as const, use, purposeId: null })),
  ];
}

builder.objectFields(refs.Flow, (t) => ({
  bearingBases: t.field({
    type: [BearingUseType],
    description:
      'On what basis: bases said of this flow, of its purposes and of the whole notice, each marked as such.',
    resolve: (row, _args, context) => bearingUses(row, context),
  }),
  notice: t.field({
    type: refs.Notice,
    nullable: true,
    description: 'The notice that says it.',
    resolve: async ({ flow }, _args, { load }) => {
      const register = await load.register.load(flow.registerId);
      return register?.noticeId ? load.source.load(register.noticeId) : null;
    },
  }),
}));
