import { AgreementKind, AgreementState, AgreementTier } from './enums.ts';
import * as refs from './where-refs.ts';

refs.AgreementWhere.implement({
  description: 'Agreements: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.AgreementWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.AgreementWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.AgreementWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or title.' }),
    title: t.field({ type: refs.TextWhere, description: 'Its title, or our words for it.' }),
    titleKnown: t.boolean({ description: 'Whether the notice gives a title.' }),
    tier: t.field({
      type: [AgreementTier],
      description: 'Its tier. Unknown where it is not stated.',
    }),
    kind: t.field({
      type: [AgreementKind],
      description: 'Its kind. Unknown where it is not stated.',
    }),
    state: t.field({
      type: [AgreementState],
      description:
        'How it stands at the date of the list (asAt). Unknown where that cannot be told; ask for UNKNOWN to find those.',
    }),
    firstDay: t.field({ type: refs.DateWhere, description: 'Its first day.' }),
    lastDay: t.field({ type: refs.DateWhere, description: 'Its last day.' }),
    reviewOn: t.field({ type: refs.DateWhere, description: 'When it is due for review.' }),
    register: t.field({ type: refs.RegisterWhere, description: 'The register that records it.' }),
    parties: t.field({
      type: refs.PartiesWhere,
      description: 'Its parties. Unknown where none is recorded, or the list is left open.',
    }),
    governs: t.field({
      type: refs.FlowsWhere,
      description: 'Flows that are under it. Unknown where one leaves its list of agreements open.',
    }),
  }),
});
