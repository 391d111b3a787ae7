import { builder } from '../builder.ts';
import { Ambiguous, BadArgument, UnknownId } from '../errors.ts';
import {
  type AskedImpact,
  askedImpact,
  headlineOfImpact,
  type ImpactArguments,
  proposedWords,
} from '../impact.ts';
import { pageOf } from '../pages.ts';
import { AnswerWords } from './answer-words.ts';
import { FindingType } from './finding.ts';
import { AnswerChangeType, FindingChangeType, LossType, NotToldType } from './impact-parts.ts';

const LAST_DAY =
  'The last day on which it stands, YYYY-MM-DD; the day before the one asked about if left out.';

const AgreementLapses = builder.inputType('AgreementLapses', {
  description: 'An agreement lapses.',
  fields: (t) => ({
    agreement: t.id({ required: true, description: 'Its id or exact title.' }),
    lastDay: t.string({ description: LAST_DAY }),
  }),
});

const BodyEnds = builder.inputType('BodyEnds', {
  description: 'A body ends, and nothing is said of who takes its place.',
  fields: (t) => ({
    party: t.id({ required: true, description: 'Its id or exact name.' }),
    lastDay: t.string({ description: LAST_DAY }),
  }),
});

const FlowStops = builder.inputType('FlowStops', {
  description: 'A flow stops.',
  fields: (t) => ({
    flow: t.id({ required: true, description: 'Its id.' }),
    lastDay: t.string({ description: LAST_DAY }),
  }),
});

const BasisUseWithdrawn = builder.inputType('BasisUseWithdrawn', {
  description: 'One place where a notice names bases is withdrawn.',
  fields: (t) => ({ use: t.id({ required: true, description: 'The id of the use.' }) }),
});

const BasisWithdrawn = builder.inputType('BasisWithdrawn', {
  description: 'A basis is no longer relied on, wherever it is named.',
  fields: (t) => ({
    basis: t.id({ required: true, description: 'Its id, name or reference.' }),
    register: t.id({ description: 'Only in the notice of this register, by its id.' }),
  }),
});

const Change = builder.inputType('ProposedChange', {
  description: 'A change that is proposed and not written: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    agreementLapses: t.field({ type: AgreementLapses, description: 'An agreement lapses.' }),
    bodyEnds: t.field({ type: BodyEnds, description: 'A body ends.' }),
    flowStops: t.field({ type: FlowStops, description: 'A flow stops.' }),
    basisUseWithdrawn: t.field({
      type: BasisUseWithdrawn,
      description: 'What one place of a notice says of bases is withdrawn.',
    }),
    basisWithdrawn: t.field({ type: BasisWithdrawn, description: 'A basis is withdrawn.' }),
  }),
});

const ImpactType = builder.objectRef<AskedImpact>('Impact').implement({
  interfaces: [AnswerWords],
  description:
    'What this register would answer if a change were made. Nothing is written; it says nothing of what anybody would do.',
  fields: (t) => ({
    changeWords: t.string({
      description: 'The change, as the beginning of a sentence.',
      resolve: (impact, _args, context) => proposedWords(impact, context),
    }),
    asAt: t.exposeString('asAt', { description: 'The day asked about.' }),
    headline: t.string({ description: 'The impact in a sentence.', resolve: headlineOfImpact }),
    notTold: t.field({
      type: [NotToldType],
      description: 'What cannot be told: to be read first.',
      resolve: ({ notTold }) => notTold,
    }),
    losses: t.field({
      type: [LossType],
      description: 'Flows that would be left without a recorded agreement, basis or condition.',
      resolve: ({ losses }) => losses,
    }),
    answers: t.connection({
      type: AnswerChangeType,
      description: 'Places of answers that would differ.',
      resolve: ({ answers, change, asAt }, args, context) =>
        pageOf(
          { list: 'answers of impactOf', question: [change, asAt], rows: answers },
          args,
          context,
        ),
    }),
    findingsAppear: t.field({
      type: [FindingType],
      description: 'Findings that there would be and are not.',
      resolve: ({ findings, found }) =>
        findings.appear.map((finding) => ({ finding, findings: found.after })),
    }),
    findingsGo: t.field({
      type: [FindingType],
      description: 'Findings that there are and would not be.',
      resolve: ({ findings, found }) =>
        findings.go.map((finding) => ({ finding, findings: found.before })),
    }),
    findingsDiffer: t.field({
      type: [FindingChangeType],
      description: 'Findings that would stay, in other words or of another grade.',
      resolve: ({ findings, found }) =>
        findings.differ.map(({ before, after }) => ({
          before: { finding: before, findings: found.before },
          after: { finding: after, findings: found.after },
        })),
    }),
  }),
});

builder.queryFields((t) => ({
  impactOf: t.field({
    type: ImpactType,
    description:
      'What if? The change is made in a register that is only supposed, and the same questions and checks are put to it as to this one.',
    args: {
      change: t.arg({ type: Change, required: true, description: 'What would be different.' }),
      asAt: t.arg.string({
        description:
          'YYYY-MM-DD; if left out, the day after the last day of the change, or today if that is later.',
      }),
    },
    errors: { types: [UnknownId, Ambiguous, BadArgument] },
    resolve: (_root, { change, asAt }, context) =>
      askedImpact({ ...written(change), asAt }, context),
  }),
}));

function written(change: typeof Change.$inferInput): ImpactArguments {
  return {
    ...change.agreementLapses,
    ...change.bodyEnds,
    ...change.flowStops,
    ...change.basisUseWithdrawn,
    ...change.basisWithdrawn,
  };
}
