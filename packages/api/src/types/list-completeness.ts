import type { SourceRow } from '@sharing-atlas/graph';
import {
  bearsOnList,
  LIST_REASONS,
  type ListCompleteness,
  type ListReasonFound,
  leftOpen,
  listCompleteness,
  listReasonWords,
  type OfferPolarity,
} from '@sharing-atlas/model';
import { completenessOfParties } from '../agreement-parties.ts';
import { builder } from '../builder.ts';
import { loadAll } from '../loader.ts';
import { Cited } from './cited.ts';
import { Verdict } from './enums.ts';
import * as refs from './refs.ts';

/** Completeness of the lists that records give: each list says whether it may be the whole. */

const ListReason = builder.enumType('ListReason', {
  values: LIST_REASONS,
  description: 'Why a list is not, or may not be, the whole.',
});

const ListReasonType = builder.objectRef<ListReasonFound>('ListReasonFound').implement({
  interfaces: [Cited],
  description: 'One reason why a list is not, or may not be, the whole.',
  fields: (t) => ({
    code: t.expose('code', { type: ListReason, description: 'Which reason.' }),
    words: t.string({ description: 'For people.', resolve: listReasonWords }),
    bearsOnVerdict: t.boolean({
      description:
        'Whether it keeps the list from being complete for what the notice states. The others are told, and do not.',
      resolve: bearsOnList,
    }),
    flows: t.field({
      type: [refs.Flow],
      description: 'The flows it concerns, where the list is one of flows.',
      resolve: ({ flowIds = [] }, _args, { load }) => loadAll(load.flow, flowIds),
    }),
    sourceWords: t.stringList({
      description: 'The source’s own words or titles, where they are the reason.',
      resolve: ({ words }) => [...words],
    }),
  }),
});

export const ListCompletenessType = builder
  .objectRef<ListCompleteness>('ListCompleteness')
  .implement({
    description: 'How complete a list is for what the notice states.',
    fields: (t) => ({
      verdict: t.expose('verdict', { type: Verdict, description: 'The verdict.' }),
      stated: t.exposeInt('stated', { description: 'How many entries are stated.' }),
      reasons: t.field({
        type: [ListReasonType],
        description: 'Why it is not, or may not be, the whole.',
        resolve: ({ reasons }) => reasons,
      }),
    }),
  });

const asOpen = ({ link }: { link: { open?: string | null; statementIds: readonly string[] } }) => ({
  open: link.open ?? null,
  statementIds: link.statementIds,
});

builder.objectFields(refs.Party, (t) => ({
  membersCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the members named are all. UNKNOWN if the notice names none.',
    resolve: ({ members }) => listCompleteness(members.length, leftOpen(members.map(asOpen))),
  }),
  partsCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the teams, departments or kinds named as parts of it are all.',
    resolve: ({ parts }) => listCompleteness(parts.length, leftOpen(parts.map(asOpen))),
  }),
}));

builder.objectFields(refs.Flow, (t) => ({
  categoriesCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether what it is said to carry and to leave out is all. UNKNOWN if nothing is said.',
    resolve: ({ carries, excludes }) =>
      listCompleteness(carries.length + excludes.length, leftOpen(carries.map(asOpen))),
  }),
  basesCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether bases are said of this flow itself. UNKNOWN if none are, though the notice as a whole may name some.',
    resolve: async ({ basisUses }, _args, { load }) => {
      const uses = await loadAll(
        load.basisUse,
        basisUses.map(({ id }) => id),
      );
      const stated = uses.reduce((sum, use) => sum + use.bases.length, 0);
      return listCompleteness(
        stated,
        stated > 0 ? [] : [{ code: 'ONLY_NOTICE_WIDE', words: [], statementIds: [] }],
      );
    },
  }),
}));

builder.objectFields(refs.Agreement, (t) => ({
  flowsCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the partners that the notice mentions under it are all.',
    resolve: async ({ agreement, flows }, _args, { load }) => {
      const rows = await loadAll(
        load.flow,
        flows.map(({ id }) => id),
      );
      const open = rows.map(({ flow }) => ({
        open: flow.openWords,
        statementIds: flow.openStatementIds,
      }));
      return listCompleteness(
        flows.length,
        leftOpen([...open, { open: agreement.open, statementIds: agreement.statementIds }]),
      );
    },
  }),
  partiesCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether the notice names its parties, and all. A kind of body is no named party. Parties known from outside are not counted.',
    resolve: (row, _args, context) => completenessOfParties(row, context),
  }),
}));

builder.objectFields(refs.Notice, (t) => ({
  holdsCompleteness: t.field({
    type: ListCompletenessType,
    description: 'Whether the categories listed as held are all.',
    resolve: ({ holds }) => listCompleteness(holds.length, leftOpen(holds.map(asOpen))),
  }),
  retentionCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether the notice says how long data are kept. INCOMPLETE if no period is given.',
    resolve: ({ retention }) => {
      const unsaid = retention.filter(({ period }) => period === null);
      const policies = unsaid.flatMap(({ policyNamed }) => policyNamed ?? []);
      const statementIds = unsaid.flatMap((rule) => rule.statementIds);
      return listCompleteness(retention.length, [
        ...(retention.length > 0 && unsaid.length === retention.length
          ? [{ code: 'PERIOD_NOT_STATED' as const, words: [], statementIds }]
          : []),
        ...(policies.length > 0
          ? [{ code: 'DOCUMENT_NOT_READ' as const, words: policies, statementIds }]
          : []),
      ]);
    },
  }),
  offersCompleteness: t.field({
    type: ListCompletenessType,
    description:
      'Whether the notice speaks of rights. Rights offered are counted, each once; those left out by name are not.',
    resolve: ({ offers }) => ({
      ...listCompleteness(offers.length, []),
      stated: rightsOf(offers, 'OFFERED'),
    }),
  }),
  rightsOffered: t.int({
    description: 'How many rights the notice offers, each counted once.',
    resolve: ({ offers }) => rightsOf(offers, 'OFFERED'),
  }),
  rightsExcluded: t.int({
    description: 'How many rights the notice leaves out by name, each counted once.',
    resolve: ({ offers }) => rightsOf(offers, 'EXCLUDED'),
  }),
}));

function rightsOf(offers: SourceRow['offers'], polarity: OfferPolarity): number {
  return new Set(offers.flatMap(({ id, link }) => (link.polarity === polarity ? id : []))).size;
}
