import type { AnswerChange, ImpactNotTold, Loss } from '@sharing-atlas/graph';
import {
  IMPACT_QUESTION_WORDS,
  IMPACT_QUESTIONS,
  IMPACT_UNKNOWNS,
  impactUnknownWords,
  LOSS_KINDS,
  LOSS_WORDS,
} from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import { seenWords } from '../impact-seen.ts';
import { loadAll } from '../loader.ts';
import { Cited, statementsOf } from './cited.ts';
import { FindingType, type Found } from './finding.ts';
import * as refs from './refs.ts';

const ImpactUnknownCode = builder.enumType('ImpactUnknownCode', {
  values: IMPACT_UNKNOWNS,
  description: 'What cannot be told of a proposed change.',
});

const ImpactQuestion = builder.enumType('ImpactQuestion', {
  values: IMPACT_QUESTIONS,
  description: 'A question whose answers before and after are compared.',
});

const LossKind = builder.enumType('LossKind', {
  values: LOSS_KINDS,
  description: 'What a flow would be left without.',
});

export const NotToldType = builder.objectRef<ImpactNotTold>('ImpactNotTold').implement({
  interfaces: [Cited],
  description: 'Something that cannot be told. It is to be read first.',
  fields: (t) => ({
    code: t.expose('code', { type: ImpactUnknownCode, description: 'What it is.' }),
    words: t.string({
      description: 'The same in a sentence.',
      resolve: ({ code, count }) => impactUnknownWords(code, count),
    }),
    count: t.exposeInt('count', {
      description: 'How many flows or memberships; 0 where it is of the whole.',
    }),
  }),
});

export const LossType = builder.objectRef<Loss>('ImpactLoss').implement({
  interfaces: [Cited],
  description: 'A flow that would be left without something that is recorded now.',
  fields: (t) => ({
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow.',
      resolve: ({ flowId }, _args, { load }) => load.flow.load(flowId),
    }),
    kind: t.expose('kind', { type: LossKind, description: 'What it would lack.' }),
    words: t.string({
      description: 'The same in a sentence.',
      resolve: ({ kind }) => LOSS_WORDS[kind],
    }),
    statementIds: t.stringList({
      description: 'Numbers of the statements that what it would lack rests on now, like S088.',
      resolve: ({ statementIds }) => [...statementIds],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'The statements that what it would lack rests on now.',
      resolve: statementsOf,
    }),
  }),
});

export const AnswerChangeType = builder.objectRef<AnswerChange>('ImpactAnswerChange').implement({
  interfaces: [Cited],
  description: 'A place of an answer that would differ.',
  fields: (t) => ({
    question: t.expose('question', { type: ImpactQuestion, description: 'The question.' }),
    questionWords: t.string({
      description: 'The same for people.',
      resolve: ({ question }) => IMPACT_QUESTION_WORDS[question],
    }),
    categories: t.field({
      type: [refs.Category],
      description: 'Asked of who receives: the categories in whose answers it differs alike.',
      resolve: ({ categoryIds }, _args, { load }) => loadAll(load.category, categoryIds),
    }),
    flow: t.field({
      type: refs.Flow,
      nullable: true,
      description: 'The flow; null where the whole answer differs.',
      resolve: ({ flowId }, _args, { load }) => (flowId === null ? null : load.flow.load(flowId)),
    }),
    party: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The recipient; null where it is of the flow as such.',
      resolve: ({ partyId }, _args, { load }) =>
        partyId === null ? null : load.party.load(partyId),
    }),
    through: t.field({
      type: refs.Party,
      nullable: true,
      description: 'The hub or kind of body through which it is reached.',
      resolve: ({ throughId }, _args, { load }) =>
        throughId === null ? null : load.party.load(throughId),
    }),
    before: t.string({
      description: 'What the answer says now.',
      resolve: async (change, _args, context) => (await seenWords(change, context)).before,
    }),
    after: t.string({
      description: 'What it would say.',
      resolve: async (change, _args, context) => (await seenWords(change, context)).after,
    }),
    statementIds: t.stringList({
      description: 'Numbers of the statements it rests on before and after, like S088.',
      resolve: ({ statementIds }) => [...statementIds],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'The statements it rests on, before and after.',
      resolve: statementsOf,
    }),
  }),
});

/** The same finding before and after. */
export interface FoundOtherwise {
  readonly before: Found;
  readonly after: Found;
}

export const FindingChangeType = builder
  .objectRef<FoundOtherwise>('ImpactFindingChange')
  .implement({
    description: 'A finding that would stay, in other words or of another grade.',
    fields: (t) => ({
      before: t.field({
        type: FindingType,
        description: 'As it is now.',
        resolve: ({ before }) => before,
      }),
      after: t.field({
        type: FindingType,
        description: 'As it would be.',
        resolve: ({ after }) => after,
      }),
    }),
  });
