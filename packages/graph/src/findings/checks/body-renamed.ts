import { type Day, latestDay } from '@sharing-atlas/model';
import type { Check } from '../check.ts';
import type { ClaimFact, RegisterFacts } from '../facts.ts';
import { dateInWords, hasEnded, nameOf, partyClaims } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A body is named by a name that it has given up. It has not ended. */
export const bodyRenamed: Check = {
  id: 'body-renamed',
  title: 'A body has another name now',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 12(1), 13(1)(e)',
    'What people are told about recipients has to be clear, so that they know the body that is meant.',
  ),
  mend: 'Use the name that the body has now.',
  notIf: 'The notice is only about a time before the change of name.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const { party, place } of partyClaims(facts, register, asAt)) {
        if (party.kind !== 'ORGANISATION' || !hasEnded(party, asAt)) continue;
        const names = renamedTo(facts, party.id, asAt);
        const renamed = names.at(-1);
        const body = renamed && facts.all('Party').get(renamed.to);
        // One that ended under its later name has ended: another check says so.
        if (renamed === undefined || (body && hasEnded(body, asAt))) continue;
        yield {
          ...place,
          aboutIds: [party.id, renamed.to],
          words: `${party.name} has been called ${nameOf(facts, renamed.to)} ${sinceOf(renamed)}. It goes on under that name.`,
          ...(names.some(({ toVerify }) => toVerify)
            ? {
                toConfirm:
                  'Whether it was a change of name or a merger, from the register of the bodies.',
              }
            : {}),
        };
      }
    }
  },
};

/**
 * The names that a body has taken up to a day, one after the other. One whose day is not recorded
 * counts: the name before it is known to have ended.
 */
export function renamedTo(facts: RegisterFacts, partyId: string, asAt: Day): readonly ClaimFact[] {
  const found: ClaimFact[] = [];
  const seen = new Set([partyId]);
  for (let id = partyId; ; ) {
    const next = facts
      .from(id, 'SUCCEEDED_BY')
      .find(
        ({ kind, on, to }) =>
          kind === 'RENAME' && !seen.has(to) && (on === null || latestDay(on) <= asAt),
      );
    if (next === undefined) return found;
    found.push(next);
    seen.add(next.to);
    id = next.to;
  }
}

function sinceOf({ on }: ClaimFact): string {
  return on === null ? 'since a day that is not recorded' : `since ${dateInWords(on)}`;
}
