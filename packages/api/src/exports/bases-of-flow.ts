import type { FlowRow, SourceRow } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { basisWords } from './bases.ts';
import { distinct } from './cells.ts';

/**
 * Bases by what they are said of. What is said of the whole notice is said of no flow in
 * particular, so the three are never put together.
 */
export async function basesOfFlow(
  flow: FlowRow,
  notice: SourceRow | null,
  context: Context,
): Promise<{
  readonly cells: {
    readonly basesOfFlow: readonly string[];
    readonly basesOfPurposes: readonly string[];
    readonly basesOfNotice: readonly string[];
  };
  readonly statementIds: readonly string[];
}> {
  const purposes = await loadAll(
    context.load.purpose,
    flow.purposes.map(({ id }) => id),
  );
  const said = async (links: readonly { readonly id: string }[], saidOf: string) => {
    const uses = await loadAll(context.load.basisUse, distinct(links.map(({ id }) => id)));
    return basisWords(uses, saidOf, context);
  };
  const ofFlow = await said(flow.basisUses, 'said of this flow');
  const ofPurposes = await said(
    purposes.flatMap(({ basisUses }) => basisUses),
    'said of the purpose',
  );
  const ofNotice = await said(notice?.basisUses ?? [], 'said of the whole notice');
  return {
    cells: {
      basesOfFlow: ofFlow.map(({ words }) => words),
      basesOfPurposes: ofPurposes.map(({ words }) => words),
      basesOfNotice: ofNotice.map(({ words }) => words),
    },
    statementIds: [...ofFlow, ...ofPurposes, ...ofNotice].flatMap((basis) => basis.statementIds),
  };
}
