import { both, type Truth } from '@sharing-atlas/model';
import type { Asking } from '../asking.ts';
import {
  filterTest,
  idIn,
  type Maker,
  oneOf,
  quantified,
  someIn,
  someOf,
  type Test,
  text,
} from '../conditions.ts';
import type { HubMembership, PartyEntry } from '../entries.ts';
import { hasRun, period, stateOf } from '../periods.ts';
import { othersMayBeParties, someNaming } from '../reverse.ts';
import type { Given, ListWhere, PartyWhere } from '../where.ts';
import { agreementTest } from './agreement.ts';
import { flowTest } from './flow.ts';

/** The test of a filter of parties, as the register names them. */
export const partyTest: Maker<PartyEntry, PartyWhere> = (asked, asking, at) => {
  const list = <Of, Where>(
    key: keyof PartyWhere,
    given: Given<ListWhere<Where>>,
    make: Maker<Of, Where>,
    read: (party: PartyEntry) => readonly Of[],
  ) => quantified(given, make, someIn(read), asking, `${at}.${key}`);
  const someHub = (test: Test<PartyEntry>) => (party: PartyEntry) =>
    someOf(party.memberOf, (hub) => both(wasIn(party, hub, asking), test(hub.of)));
  return filterTest(asked, partyTest, asking, at, [
    idIn(asked.id, 'Party', asking.index.parties, asking, at),
    text(asked.name, (party) => party.name),
    oneOf(asked.kind, (party) => party.kind),
    text(asked.area, (party) => party.area),
    list('instanceOf', asked.instanceOf, partyTest, (party) => party.instanceOf),
    list('partOf', asked.partOf, partyTest, (party) => party.partOf),
    quantified(asked.memberOf, partyTest, someHub, asking, `${at}.memberOf`),
    list('sends', asked.sends, flowTest, (party) => party.sends),
    list('receives', asked.receives, flowTest, (party) => party.receives),
    quantified(
      asked.agreements,
      agreementTest,
      someNaming(
        (party) => party.agreements,
        () => asking.index.agreements.values(),
        othersMayBeParties,
      ),
      asking,
      `${at}.agreements`,
    ),
    ...period(asked, asking, at),
  ]);
};

/**
 * Whether a party was in a hub on the day asked of. Not if either had ended or not begun by then;
 * not known where the days of the membership are not recorded.
 */
function wasIn(party: PartyEntry, membership: HubMembership, asking: Asking): Truth {
  if ([party, membership, membership.of].some((each) => hasRun(each, asking))) return 'FALSE';
  return stateOf(membership, asking) === 'CURRENT' ? 'TRUE' : 'UNKNOWN';
}
