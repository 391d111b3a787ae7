import type { FlowRow, SourceRow } from '@sharing-atlas/graph';
import { type Context, loadAll } from '../context.ts';
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
  readonly basesOfFlow: readonly string[];
  readonly basesOfPurposes: readonly string[];
  readonly basesOfNotice: readonly string[];
}> {
  const purposes = await loadAll(
    context.load.purpose,
    flow.purposes.map(({ id }) => id),
  );
  const words = async (links: readonly { readonly id: string }[], saidOf: string) => {
    const uses = await loadAll(context.load.basisUse, distinct(links.map(({ id }) => id)));
    return (await basisWords(uses, saidOf, context)).map((entry) => entry.words);
  };
  return {
    basesOfFlow: await words(flow.basisUses, 'said of this flow'),
    basesOfPurposes: await words(
      purposes.flatMap(({ basisUses }) => basisUses),
      'said of the purpose',
    ),
    basesOfNotice: await words(notice?.basisUses ?? [], 'said of the whole notice'),
  };
}
