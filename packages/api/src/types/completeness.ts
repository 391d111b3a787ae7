import {
  CATEGORY_CERTAINTIES,
  CERTAINTY_NAMES,
  type CategoryCertainty as CertaintyValue,
  type Completeness,
  completenessWords,
  type Dimension as DimensionValue,
  type ReasonFound,
  reasonWords,
  type Tally,
  verdictWords,
} from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { Cited } from './cited.ts';
import { CategoryCertainty, CompletenessReason, Dimension, Verdict } from './enums.ts';
import * as refs from './refs.ts';

interface CountOf {
  readonly certainty: CertaintyValue;
  readonly count: number;
  readonly parties: number;
}

export const CertaintyCount = builder.objectRef<CountOf>('CertaintyCount').implement({
  description:
    'How many flows have a certainty, before what is shown and paging. One party can have several.',
  fields: (t) => ({
    certainty: t.expose('certainty', { type: CategoryCertainty, description: 'The certainty.' }),
    name: t.string({
      description: 'Its name, for people.',
      resolve: ({ certainty }) => CERTAINTY_NAMES[certainty],
    }),
    count: t.exposeInt('count', { description: 'How many flows.' }),
    parties: t.exposeInt('parties', { description: 'How many parties at their ends.' }),
  }),
});

const TallyType = builder.objectRef<Tally>('Tally').implement({
  description: 'Flows, and the parties at their ends: one party can have several flows.',
  fields: (t) => ({
    flows: t.exposeInt('flows', { description: 'How many flows.' }),
    parties: t.exposeInt('parties', { description: 'How many parties.' }),
  }),
});

/** A reason knows what was asked: its words speak of recipients or of sources. */
interface ReasonOf extends ReasonFound {
  readonly dimension: DimensionValue;
}

const ReasonType = builder.objectRef<ReasonOf>('CompletenessReasonFound').implement({
  interfaces: [Cited],
  description: 'One reason why the answer is not, or may not be, the whole of it.',
  fields: (t) => ({
    code: t.expose('code', { type: CompletenessReason, description: 'Which reason.' }),
    count: t.exposeInt('count', { description: 'How many flows or documents it concerns.' }),
    parties: t.int({
      description: 'How many parties there are at the ends of those flows.',
      resolve: ({ partyIds }) => partyIds.length,
    }),
    bearsOnVerdict: t.exposeBoolean('bearsOnVerdict', {
      description:
        'Whether it keeps this answer from being complete for what the notices state. The others are told, and do not.',
    }),
    words: t.string({
      description: 'Words that follow the count.',
      resolve: (reason) => reasonWords(reason, reason.dimension),
    }),
    sourceWords: t.stringList({
      description: 'The source’s own words or titles, where they are the reason.',
      resolve: ({ words }) => [...words],
    }),
    flowIds: t.stringList({
      description: 'Ids of the flows it concerns.',
      resolve: ({ flowIds }) => [...flowIds],
    }),
    flows: t.field({
      type: [refs.Flow],
      description: 'The flows it concerns.',
      resolve: ({ flowIds }, _args, { load }) => loadAll(load.flow, flowIds),
    }),
  }),
});

export const CompletenessType = builder.objectRef<Completeness>('Completeness').implement({
  description:
    'How complete an answer is for what was asked, worked out before filters and paging.',
  fields: (t) => ({
    dimension: t.expose('dimension', {
      type: Dimension,
      description: 'What it was worked out for.',
    }),
    verdict: t.expose('verdict', { type: Verdict, description: 'The verdict.' }),
    verdictWords: t.string({
      description: '“Not known”, “1 stated”, “2 stated, more possible”.',
      resolve: verdictWords,
    }),
    sentence: t.string({ description: 'For people.', resolve: completenessWords }),
    counts: t.field({
      type: [CertaintyCount],
      description: 'Counts by certainty; members of a hub are not counted beside their hub.',
      resolve: ({ counts, partyCounts }) =>
        CATEGORY_CERTAINTIES.map((certainty) => ({
          certainty,
          count: counts[certainty],
          parties: partyCounts[certainty],
        })),
    }),
    stated: t.field({
      type: TallyType,
      description:
        'Flows said to carry it, or a part of it. What is said of a kind of body that a party asked about is of, or of a wider group of people, is not counted.',
      resolve: ({ said }) => said.stated,
    }),
    excluded: t.field({
      type: TallyType,
      description: 'Flows said not to carry it, in the same way.',
      resolve: ({ said }) => said.excluded,
    }),
    countedApart: t.int({
      description:
        'Flows of which nothing can be said for this category. Members of a hub are not counted beside it.',
      resolve: ({ countedApart }) => countedApart.flows,
    }),
    apart: t.field({
      type: TallyType,
      description: 'The same, with how many parties there are at their ends.',
      resolve: ({ countedApart }) => countedApart,
    }),
    reasons: t.field({
      type: [ReasonType],
      description: 'Why it is not, or may not be, the whole.',
      resolve: ({ reasons, dimension }) => reasons.map((reason) => ({ ...reason, dimension })),
    }),
  }),
});
