import type { AnswerChange, Finding, ImpactNotTold, Loss } from '@sharing-atlas/graph';
import { IMPACT_QUESTION_WORDS, impactUnknownWords, LOSS_WORDS } from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { type AskedImpact, askedImpact, headlineOfImpact, proposedWords } from '../impact.ts';
import { seenWords } from '../impact-seen.ts';
import type { Columns, RowOf } from './cells.ts';
import { evidence, namesIn } from './names.ts';
import type { Asked, TableExport, TablePlan } from './table.ts';

const PARAMETERS = [
  'agreement',
  'party',
  'flow',
  'use',
  'basis',
  'register',
  'lastDay',
  'asAt',
] as const;
type Name = (typeof PARAMETERS)[number];

const COLUMNS = {
  line: 'Line',
  words: 'What it says',
  categories: 'Categories',
  flow: 'Flow',
  party: 'Party',
  through: 'Reached through',
  before: 'Now',
  after: 'Then',
  statements: 'Statements',
  flowId: 'Flow (id)',
  partyId: 'Party (id)',
  findingId: 'Finding (id)',
} as const satisfies Columns;
type Line = RowOf<typeof COLUMNS>;

type Item =
  | { readonly notTold: ImpactNotTold }
  | { readonly loss: Loss }
  | { readonly answer: AnswerChange }
  | { readonly line: string; readonly finding: Finding };

/** What would differ if a change were made: what cannot be told first, then each difference. */
export const impactExport: TableExport<Name, Item, typeof COLUMNS> = {
  parameters: PARAMETERS,
  plan,
};

async function plan(
  asked: Asked<Name>,
  context: Context,
): Promise<TablePlan<Item, typeof COLUMNS>> {
  const impact = await askedImpact(asked, context);
  const { asAt } = impact;
  const { lastDay, asAt: _asAt, ...begins } = asked;
  return {
    title: `What if? ${await proposedWords(impact, context)}`,
    nameParts: ['what-if', ...Object.values(begins), ...(lastDay === undefined ? [] : [lastDay])],
    asAt,
    columns: COLUMNS,
    completeness: {
      verdict: 'UNKNOWN',
      words: [
        ...impact.notTold.map(({ code, count }) => impactUnknownWords(code, count)),
        headlineOfImpact(impact),
      ],
      counts: [],
    },
    items: itemsOf(impact),
    rowsOf: (items, batch) => Promise.all(items.map((item) => lineOf(item, batch))),
  };
}

/** Never empty: there is always something that cannot be told. */
function itemsOf({ notTold, losses, answers, findings }: AskedImpact): Item[] {
  const found = (line: string, all: readonly Finding[]) =>
    all.map((finding) => ({ line, finding }));
  return [
    ...notTold.map((one) => ({ notTold: one })),
    ...losses.map((loss) => ({ loss })),
    ...answers.map((answer) => ({ answer })),
    ...found('A finding would appear', findings.appear),
    ...found('A finding would go', findings.go),
    ...found(
      'A finding would differ',
      findings.differ.map(({ after }) => after),
    ),
  ];
}

async function lineOf(item: Item, context: Context): Promise<Line> {
  const names = namesIn(context);
  const flowName = async (id: string) => (await context.load.flow.load(id))?.flow.name ?? id;
  if ('notTold' in item) {
    const { code, count, statementIds } = item.notTold;
    return {
      line: 'Cannot be told',
      words: impactUnknownWords(code, count),
      statements: await evidence(statementIds, context),
    };
  }
  if ('loss' in item) {
    const { flowId, kind, statementIds } = item.loss;
    return {
      line: 'A flow would be left without',
      words: LOSS_WORDS[kind],
      flow: await flowName(flowId),
      statements: await evidence(statementIds, context),
      flowId,
    };
  }
  if ('finding' in item) {
    const { finding, line } = item;
    return {
      line,
      words: finding.words,
      statements: await evidence(finding.statementIds, context),
      findingId: finding.id,
    };
  }
  const { question, categoryIds, flowId, partyId, throughId, statementIds } = item.answer;
  return {
    line: 'An answer would differ',
    words: IMPACT_QUESTION_WORDS[question],
    categories: await Promise.all(categoryIds.map(names.category)),
    flow: flowId === null ? null : await flowName(flowId),
    party: partyId === null ? null : await names.party(partyId),
    through: throughId === null ? null : await names.party(throughId),
    ...(await seenWords(item.answer, context)),
    statements: await evidence(statementIds, context),
    flowId,
    partyId,
  };
}
