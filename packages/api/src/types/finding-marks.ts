import type { Finding } from '@sharing-atlas/graph';
import { FINDING_GRADES } from '@sharing-atlas/model';
import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import { BadArgument } from '../errors.ts';
import { findingsAt } from '../findings.ts';
import { FindingGrade } from './finding.ts';

const AS_AT = 'YYYY-MM-DD; today if left out.';
/** Records that one request may ask marks for: more than any page shows at a time. */
const MOST_IDS = 2_000;

interface Mark {
  readonly id: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}

const FindingMark = builder.objectRef<Mark>('FindingMark').implement({
  description: 'How many findings concern one record, to mark it with.',
  fields: (t) => ({
    recordId: t.exposeString('id', { description: 'The id of the record.' }),
    name: t.exposeString('name', { description: 'What the record is called; its id if nothing.' }),
    total: t.int({ description: 'How many in all.', resolve: ({ findings }) => findings.length }),
    accepted: t.int({
      description: 'How many of them somebody accepts.',
      resolve: ({ findings }) => findings.filter(({ accepted }) => accepted !== null).length,
    }),
    faults: t.int({ description: 'Faults.', resolve: (mark) => count(mark, 'FAULT') }),
    gaps: t.int({ description: 'Gaps.', resolve: (mark) => count(mark, 'GAP') }),
    reviews: t.int({ description: 'For review.', resolve: (mark) => count(mark, 'REVIEW') }),
    faultIds: t.idList({
      description: 'Ids of the faults: one that concerns several records is the same in each.',
      resolve: (mark) => ids(mark, 'FAULT'),
    }),
    gapIds: t.idList({
      description: 'Ids of the gaps, likewise.',
      resolve: (mark) => ids(mark, 'GAP'),
    }),
    gravest: t.field({
      type: FindingGrade,
      nullable: true,
      description: 'The gravest grade among them; null if there is none.',
      resolve: (mark) => FINDING_GRADES.find((grade) => count(mark, grade) > 0) ?? null,
    }),
  }),
});

function count(mark: Mark, wanted: Finding['grade']): number {
  return ids(mark, wanted).length;
}

function ids({ findings }: Mark, wanted: Finding['grade']): string[] {
  return findings.filter(({ grade }) => grade === wanted).map(({ id }) => id);
}

builder.queryField('findingMarks', (t) =>
  t.field({
    type: [FindingMark],
    description: `How many findings concern each of some records (parties, flows, statements, agreements, law, categories, purposes and so on): in the order of the ids, those with none too. At most ${MOST_IDS} ids.`,
    args: {
      ids: t.arg.idList({ required: true, description: 'Ids of the records.' }),
      asAt: t.arg.string({ description: AS_AT }),
    },
    resolve: async (_root, { ids, asAt }, context) => {
      if (ids.length > MOST_IDS) {
        throw new BadArgument(
          'ids',
          String(ids.length),
          `Marks are given for at most ${MOST_IDS} records at once; these are ${ids.length}.`,
        );
      }
      const findings = await findingsAt(context, dayOf(context, asAt));
      return ids.map((id) => ({ id, name: findings.nameOf(id), findings: findings.about(id) }));
    },
  }),
);
