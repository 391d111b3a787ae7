import { filterTest, idIn, type Maker, oneOf, quantified, someIn, text } from '../conditions.ts';
import type { PartyEntry } from '../entries.ts';
import { hasRun, period } from '../periods.ts';
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
    list('memberOf', asked.memberOf, partyTest, (party) =>
      party.memberOf.filter((hub) => !hasRun(hub, asking)).map(({ of }) => of),
    ),
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
