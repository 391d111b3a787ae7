import type { BasisUseRow } from '@sharing-atlas/graph';
import type { BasisKind, Combination } from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';

/** The notice’s own and/or in words, where it gives no words of its own. */
export const COMBINATION_WORDS: Readonly<Record<Combination, string>> = {
  ALL: 'all of them',
  ANY: 'one or another',
  AND_OR: 'and/or',
  UNCLEAR: 'how they combine is not clear',
};

/** One basis or condition of a use, with all that limits it. */
export interface BasisWords {
  readonly kind: BasisKind;
  readonly words: string;
  readonly statementIds: readonly string[];
}

/** The bases and conditions of uses as words; `saidOf` is put after each: "said of the whole notice". */
export async function basisWords(
  uses: readonly BasisUseRow[],
  saidOf: string,
  context: Context,
): Promise<BasisWords[]> {
  const perUse = await Promise.all(
    uses.map(async (row) => {
      const links = [...row.bases, ...row.conditions];
      const bases = await loadAll(
        context.load.legalBasis,
        links.map(({ id }) => id),
      );
      const by = await loadAll(context.load.party, row.byIds);
      const laws = await loadAll(
        context.load.legislation,
        row.cites.map((cited) => cited.id),
      );
      const byId = new Map(bases.map(({ basis }) => [basis.id, basis]));
      return links.flatMap(({ id, link }): BasisWords[] => {
        const basis = byId.get(id);
        if (basis === undefined) return [];
        const limits = [
          saidOf,
          row.bases.length > 1
            ? `one of ${row.bases.length} named together: ${row.use.combinationWords ?? COMBINATION_WORDS[row.use.combination]}`
            : null,
          link.condition ?? row.use.condition,
          link.assertion === 'INFERRED' ? 'inferred by a curator' : null,
          by.length === 0 ? null : `of ${by.map(({ party }) => party.name).join(', ')}`,
          laws.length === 0
            ? null
            : `citing ${laws.map(({ legislation }) => legislation.title).join(', ')}`,
          row.use.regime === 'PART_3' ? 'law enforcement processing' : null,
        ].filter((words) => words !== null);
        return [
          {
            kind: basis.kind,
            words: `${basis.reference} ${basis.name} (${limits.join('; ')})`,
            statementIds: link.statementIds,
          },
        ];
      });
    }),
  );
  return perUse.flat();
}
