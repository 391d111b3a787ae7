import { Modality, PeriodState, StatementKind, StatementScope } from './enums.ts';
import * as refs from './where-refs.ts';

refs.NoticeWhere.implement({
  description: 'Notices: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.NoticeWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.NoticeWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.NoticeWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or title.' }),
    title: t.field({ type: refs.TextWhere, description: 'Its title.' }),
    register: t.field({ type: refs.RegisterWhere, description: 'The register that records it.' }),
    statements: t.field({ type: refs.StatementsWhere, description: 'Its statements.' }),
    firstDay: t.field({ type: refs.DateWhere, description: 'Its first day.' }),
    lastDay: t.field({ type: refs.DateWhere, description: 'Its last day.' }),
    state: t.field({
      type: [PeriodState],
      description:
        'How it stands at the date of the list (asAt). Unknown where that cannot be told.',
    }),
  }),
});

refs.StatementWhere.implement({
  description: 'Statements: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.StatementWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.StatementWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.StatementWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these numbers, like S088.' }),
    notice: t.field({ type: refs.NoticeWhere, description: 'The notice that it is of.' }),
    section: t.field({ type: refs.TextWhere, description: 'Heading of its section.' }),
    text: t.field({ type: refs.TextWhere, description: 'Our words for it.' }),
    kind: t.field({ type: [StatementKind], description: 'What kind of assertion it is.' }),
    scope: t.field({ type: [StatementScope], description: 'What it ties together.' }),
    modality: t.field({
      type: [Modality],
      description: 'How strongly it is put. Unknown where it is not stated.',
    }),
    tiesPartyToCategory: t.boolean({ description: 'Whether it ties a party to a category.' }),
  }),
});
