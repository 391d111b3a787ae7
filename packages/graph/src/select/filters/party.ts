import { both, isOver, type PartyKind, periodState, type Truth } from '@sharing-atlas/model';
import { onlyOnce } from '../../once.ts';
import type { Asking } from '../asking.ts';
import {
  type Condition,
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
import { type Dated, periodOf } from '../period-states.ts';
import { period } from '../periods.ts';
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
  return filterTest(asked, partyTest, asking, at, [
    idIn(asked.id, 'Party', asking.index.parties, asking, at),
    text(asked.name, (party) => party.name),
    oneOf(asked.kind, (party) => party.kind),
    text(asked.area, (party) => party.area),
    list('instanceOf', asked.instanceOf, partyTest, (party) => party.instanceOf),
    list('partOf', asked.partOf, partyTest, (party) => party.partOf),
    memberOf(asked.memberOf, asking, at),
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

function memberOf(
  asked: PartyWhere['memberOf'],
  asking: Asking,
  at: string,
): Condition<PartyEntry> {
  // The day is asked for only if this is: what depends on no day is kept for other days.
  if (asked == null) return null;
  return quantified(asked, partyTest, someHub(asking), asking, `${at}.memberOf`);
}

/**
 * Some of the hubs that a party was in on the day asked of. It was not if it, the hub or the membership
 * had ended or not begun by then; it is not known where the days of the membership are not recorded. A
 * hub that leaves its list of members open may have others in it that it does not name.
 */
function someHub(asking: Asking): (test: Test<PartyEntry>) => Test<PartyEntry> {
  const day = asking.day();
  const hasRun = (each: Dated) => isOver(periodOf(each), day);
  const wasIn = (party: PartyEntry, membership: HubMembership): Truth => {
    if ([party, membership, membership.of].some(hasRun)) return 'FALSE';
    return periodState(periodOf(membership), day) === 'CURRENT' ? 'TRUE' : 'UNKNOWN';
  };
  return (test) => {
    const openHubs = onlyOnce(() =>
      [...asking.index.parties.values()].filter(
        (party) => party.membersLeftOpen && !hasRun(party) && test(party) !== 'FALSE',
      ),
    );
    return (party) => {
      const found = someOf(party.memberOf, (hub) => both(wasIn(party, hub), test(hub.of)));
      if (found !== 'FALSE' || hasRun(party)) return found;
      const isNamed = (hub: PartyEntry) => party.memberOf.some(({ of }) => of === hub);
      const mayBeIn = (hub: PartyEntry) => canBeIn(party, hub) && !isNamed(hub);
      return openHubs().some(mayBeIn) ? 'UNKNOWN' : 'FALSE';
    };
  };
}

/**
 * Bodies are shared words; a kind of body, a team or a body that is not named belongs to the notice
 * that mentions it. A shared kind is no member of any one hub, nor is a hub, a system or the family.
 */
function canBeIn({ kind, registerId }: PartyEntry, hub: PartyEntry): boolean {
  if (kind === 'ORGANISATION') return true;
  return OF_ONE_NOTICE.includes(kind) && registerId === hub.registerId;
}

const OF_ONE_NOTICE: readonly PartyKind[] = ['CLASS', 'TEAM', 'UNNAMED'];
