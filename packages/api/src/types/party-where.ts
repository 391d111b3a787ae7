import { PartyKind, PeriodState } from './enums.ts';
import * as refs from './where-refs.ts';

refs.PartyWhere.implement({
  description: 'Parties: all that is given must hold.',
  fields: (t) => ({
    AND: t.field({ type: [refs.PartyWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.PartyWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.PartyWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these, by id or name.' }),
    name: t.field({ type: refs.TextWhere, description: 'Its name.' }),
    kind: t.field({ type: [PartyKind], description: 'What it is.' }),
    area: t.field({
      type: refs.TextWhere,
      description: 'Its area. Unknown where none is recorded.',
    }),
    instanceOf: t.field({ type: refs.PartiesWhere, description: 'Kinds of body that it is.' }),
    partOf: t.field({ type: refs.PartiesWhere, description: 'What it is part of.' }),
    memberOf: t.field({
      type: refs.PartiesWhere,
      description:
        'Hubs that it is in at the date of the list (asAt). Unknown where it is named as a member and the days of that are not recorded, and where a hub that does not name it, and could, names no members or leaves its list open; a body that has ended, or not begun, is in none.',
    }),
    sends: t.field({ type: refs.FlowsWhere, description: 'Flows that it sends.' }),
    receives: t.field({ type: refs.FlowsWhere, description: 'Flows that name it as recipient.' }),
    agreements: t.field({
      type: refs.AgreementsWhere,
      description:
        'Agreements that it is a party to. Unknown where one names no party, or leaves its list open.',
    }),
    firstDay: t.field({ type: refs.DateWhere, description: 'Its first day.' }),
    lastDay: t.field({ type: refs.DateWhere, description: 'Its last day.' }),
    state: t.field({
      type: [PeriodState],
      description:
        'How it stands at the date of the list (asAt). Unknown where that cannot be told; ask for UNKNOWN to find those.',
    }),
  }),
});
