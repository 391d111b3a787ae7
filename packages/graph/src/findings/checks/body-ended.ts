import { type Day, latestDay } from '@sharing-atlas/model';
import type { Check } from '../check.ts';
import type { RegisterFacts } from '../facts.ts';
import { hasEnded, inWords, lastDayOf, nameOf, partyClaims } from '../reads.ts';
import { ukGdpr } from '../rules.ts';
import { renamedTo } from './body-renamed.ts';

/** A body that is named as taking part had ended, by its own name or by one that it took later. */
export const bodyEnded: Check = {
  id: 'body-ended',
  title: 'A body that is named has ended',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 13(1)(e), 14(1)(e)',
    'People are told who receives their data. A body that has ended receives none; whoever took its place may.',
  ),
  mend: 'Name the body that has the work now, and check that agreements and contacts passed to it.',
  notIf:
    'The notice is only about a time when the body was still there, or the history of the body in this register is wrong.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const { party, place } of partyClaims(facts, register, asAt)) {
        if (party.kind !== 'ORGANISATION' || !hasEnded(party, asAt)) continue;
        const last = renamedTo(facts, party.id, asAt).at(-1);
        const body = (last && facts.all('Party').get(last.to)) ?? party;
        if (!hasEnded(body, asAt)) continue;
        const area = facts.all('Party').get(register.publisherId)?.area ?? null;
        const now = successorsOf(facts, body.id, area, asAt);
        yield {
          ...place,
          aboutIds: [...new Set([party.id, body.id, ...now])],
          words: `${party.name}${body === party ? '' : `, called ${body.name} at the end,`} ended; its last day was ${lastDayOf(body)}. ${
            now.length === 0
              ? 'Who followed it is not in this register.'
              : `At this date the work is with ${inWords(now.map((id) => nameOf(facts, id)))}.`
          }`,
        };
      }
    }
  },
};

/** Who has followed a body at a date, in an area if the way divides by area. */
function successorsOf(
  facts: RegisterFacts,
  partyId: string,
  area: string | null,
  asAt: Day,
  seen: ReadonlySet<string> = new Set(),
): string[] {
  const known = new Set([...seen, partyId]);
  const next = facts
    .from(partyId, 'SUCCEEDED_BY')
    .filter(({ on, to }) => on !== null && latestDay(on) <= asAt && !known.has(to));
  const here = next.filter(({ forArea }) => forArea === null || forArea === area);
  return (here.length > 0 ? here : next).flatMap(({ to }) => {
    const party = facts.all('Party').get(to);
    if (party === undefined) return [];
    return hasEnded(party, asAt) ? successorsOf(facts, to, area, asAt, known) : [to];
  });
}
