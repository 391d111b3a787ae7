import { agreementState } from '@sharing-atlas/model';
import type { Asking } from '../asking.ts';
import {
  type Condition,
  filterTest,
  flagged,
  idIn,
  type Maker,
  oneOf,
  quantified,
  someIn,
  text,
} from '../conditions.ts';
import type { AgreementEntry } from '../entries.ts';
import { periodOf } from '../period-states.ts';
import { date, dates } from '../periods.ts';
import { agreementsLeftOpen, othersMayBeParties, someNaming } from '../reverse.ts';
import type { AgreementWhere } from '../where.ts';
import { flowTest } from './flow.ts';
import { partyTest } from './party.ts';
import { registered } from './words.ts';

/** The test of a filter of agreements. */
export const agreementTest: Maker<AgreementEntry, AgreementWhere> = (asked, asking, at) =>
  filterTest(asked, agreementTest, asking, at, [
    idIn(asked.id, 'Agreement', asking.index.agreements, asking, at),
    text(asked.title, (agreement) => agreement.title),
    flagged(asked.titleKnown, (agreement) => agreement.titleKnown),
    oneOf(asked.tier, (agreement) => agreement.tier, 'NOT_STATED'),
    oneOf(asked.kind, (agreement) => agreement.kind, 'NOT_STATED'),
    inState(asked.state, asking),
    date(asked.reviewOn, (agreement) => agreement.reviewOn, asking, `${at}.reviewOn`),
    ...dates(asked, asking, at),
    registered(asked.register, asking, at),
    quantified(
      asked.parties,
      partyTest,
      someIn((agreement) => agreement.parties, othersMayBeParties),
      asking,
      `${at}.parties`,
    ),
    quantified(
      asked.governs,
      flowTest,
      someNaming(
        (agreement) => agreement.governs,
        () => asking.index.flows.values(),
        agreementsLeftOpen,
      ),
      asking,
      `${at}.governs`,
    ),
  ]);

function inState(asked: AgreementWhere['state'], asking: Asking): Condition<AgreementEntry> {
  if (asked == null) return null;
  const day = asking.day();
  return oneOf(
    asked,
    (agreement) => agreementState(periodOf(agreement), agreement.reviewOn, day),
    'UNKNOWN',
  );
}
