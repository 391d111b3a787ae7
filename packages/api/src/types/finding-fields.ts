import { dayOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { type Findings, findingsAt } from '../findings.ts';
import { FindingType, type Found } from './finding.ts';
import * as refs from './refs.ts';

/** What is found of each type of record, from what the request looked up once. */

type RefOf<Row> = ReturnType<typeof builder.objectRef<Row>>;

function addFindings<Row>(
  ref: RefOf<Row>,
  description: string,
  pick: (row: Row, findings: Findings) => readonly Found['finding'][],
): void {
  builder.objectField(ref, 'findings', (t) =>
    t.field({
      type: [FindingType],
      description,
      args: { asAt: t.arg.string({ description: 'YYYY-MM-DD; today if left out.' }) },
      resolve: async (row: Row, { asAt }, context: Context) => {
        const findings = await findingsAt(context, dayOf(context, asAt));
        return pick(row, findings).map((finding) => ({ finding, findings }));
      },
    }),
  );
}

function concerning<Row>(ref: RefOf<Row>, words: string, idOf: (row: Row) => string): void {
  addFindings(ref, words, (row, findings) => findings.about(idOf(row)));
}

const CONCERNS = 'What the checks find that concerns it.';
const IN_ANY = 'What the checks find that concerns it, in any register.';

concerning(
  refs.Statement,
  'What the checks find that rests on it.',
  ({ statement }) => statement.id,
);
concerning(refs.Flow, CONCERNS, ({ flow }) => flow.id);
concerning(refs.Agreement, CONCERNS, ({ agreement }) => agreement.id);
concerning(refs.Purpose, CONCERNS, ({ purpose }) => purpose.id);
concerning(refs.BasisUse, CONCERNS, ({ use }) => use.id);
concerning(refs.Condition, CONCERNS, ({ id }) => id);
concerning(refs.Handling, CONCERNS, ({ id }) => id);
concerning(refs.Party, IN_ANY, ({ party }) => party.id);
concerning(refs.Category, IN_ANY, ({ category }) => category.id);
concerning(refs.LegalBasis, IN_ANY, ({ basis }) => basis.id);
concerning(refs.Legislation, IN_ANY, ({ legislation }) => legislation.id);
addFindings(refs.Register, 'What the checks find in it.', ({ id }, { all }) =>
  all.filter(({ registerId }) => registerId === id),
);
addFindings(
  refs.Notice,
  'What the checks find in the register of this notice.',
  ({ source }, { all, noticeIdOf }) =>
    all.filter(({ registerId }) => noticeIdOf(registerId) === source.id),
);
