import type { AnswerSide } from '@sharing-atlas/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canConcern, partiesBehind, rowsAskedFor } from '../src/answers/party-rows.ts';
import { directRows, saidOf } from '../src/answers/recipient-rows.ts';
import { generatedBatch } from './contract/generated/batch.ts';
import { chooser, DAYS } from './contract/generated/chooser.ts';
import { sizes } from './contract/generated/sizes.ts';
import { whereFromFactsInMemory, whoReceivesFactsInMemory } from './memory/answers.ts';
import { memoryGraph } from './memory/index.ts';

const SIDES = [
  ['RECIPIENTS', whoReceivesFactsInMemory],
  ['SOURCES', whereFromFactsInMemory],
] as const;
const LEAST_OF_EACH = 500;

describe('a flow that cannot concern the party asked about', () => {
  it('would have no row in the answer, over generated registers', () => {
    const found = { out: 0, rows: 0, via: 0 };
    const run = (made: Parameters<typeof generatedBatch>[0]) => {
      const graph = memoryGraph(generatedBatch(made));
      const choose = chooser(made.seed);
      const categoryId = choose.one(graph.all('DataCategory')).id;
      for (const { id } of graph.all('Party')) {
        const asAt = choose.one(DAYS);
        for (const [side, factsOf] of SIDES) {
          const ends =
            side === 'RECIPIENTS'
              ? { senderId: null, recipientId: id }
              : { senderId: id, recipientId: null };
          const facts = factsOf(graph, { categoryId, asAt, ...ends });
          const concerns = canConcern(facts.wanted, facts);
          const behind = partiesBehind(facts, asAt);
          for (const flow of facts.filtered.flows) {
            const rows = directRows(saidOf(flow, facts.category, [], asAt), facts, behind, side);
            const asked = rows.flatMap((row) => rowsAskedFor(row, facts.wanted, behind));
            found.rows += asked.length;
            found.via += asked.filter(({ throughId, viaIds }) => isVia(throughId, viaIds)).length;
            if (concerns(flow, side)) continue;
            found.out += 1;
            expect(asked, `${flow.id}, ${wordsOf(side)} ${id}, as at ${asAt}`).toEqual([]);
          }
        }
      }
    };
    fc.assert(fc.property(sizes, run), { numRuns: 12, seed: 1, endOnFailure: true });
    expect(Math.min(found.out, found.rows)).toBeGreaterThan(LEAST_OF_EACH);
    expect(found.via).toBeGreaterThan(20);
  });
});

const wordsOf = (side: AnswerSide) => (side === 'RECIPIENTS' ? 'received by' : 'from');

const isVia = (throughId: string | null, viaIds: readonly string[]) =>
  throughId !== null && viaIds.includes(throughId);
