import { groupBy } from '../../group-by.ts';
import type { Check } from '../check.ts';
import type { ClaimFact, RegisterFacts } from '../facts.ts';
import { flowsOf, inWords, recipientOf, senderOf, together } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** A category goes on for another purpose than the one that it was received for. */
export const purposeDrift: Check = {
  id: 'purpose-drift',
  title: 'Data go on for another purpose than they were received for',
  grade: 'REVIEW',
  rule: {
    ...ukGdpr(
      'Art 5(1)(b), 8A, Annex 2',
      'A new purpose has to be compatible with the first one. Some purposes, safeguarding among them, are deemed to be.',
    ),
    since: '2026-02-05',
  },
  mend: 'Record why the new purpose is compatible, or rest it on a basis of its own.',
  notIf:
    'The new purpose is deemed compatible, as safeguarding is, or what goes on is not what was received: that two flows meet at a body does not say so.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      const flows = flowsOf(facts, register, asAt);
      const incoming = flows.filter(
        (flow) =>
          recipientOf(facts, flow)?.to === register.publisherId &&
          purposesOf(facts, flow.id).length > 0,
      );
      const byCategory = groupBy(
        incoming.flatMap((flow) => facts.from(flow.id, 'CARRIES').map(({ to }) => ({ flow, to }))),
        ({ to }) => to,
      );
      for (const out of flows) {
        if (senderOf(facts, out)?.from !== register.publisherId) continue;
        const meeting = facts.from(out.id, 'CARRIES').flatMap(({ to }) => byCategory.get(to) ?? []);
        for (const came of new Set(meeting.map(({ flow }) => flow))) {
          const shared = sharedCategories(facts, came.id, out.id);
          const before = purposesOf(facts, came.id);
          const after = purposesOf(facts, out.id);
          const other = after.filter(({ to }) => !isOneOf(facts, to, before));
          if (other.length === 0) continue;
          yield {
            registerId: register.id,
            subjectId: out.id,
            part: came.id,
            aboutIds: [came.id, ...shared, ...other.map(({ to }) => to)],
            statementIds: together(
              came.statementIds,
              out.statementIds,
              ...[...before, ...other].map(({ statementIds }) => statementIds),
            ),
            words: `What is received for ${namesOf(facts, before)} is passed on for ${namesOf(facts, other)}. No notice says that it is the same data: the two flows meet at this body.`,
            toConfirm: 'Whether it is the same data, and whether the new purpose is compatible.',
          };
        }
      }
    }
  },
};

function purposesOf(facts: RegisterFacts, flowId: string): readonly ClaimFact[] {
  return facts.from(flowId, 'FOR');
}

function sharedCategories(facts: RegisterFacts, oneId: string, otherId: string): string[] {
  const one = new Set(facts.from(oneId, 'CARRIES').map(({ to }) => to));
  return facts.from(otherId, 'CARRIES').flatMap(({ to }) => (one.has(to) ? [to] : []));
}

/** The purpose itself is among them, or the wider one that it is part of. */
function isOneOf(facts: RegisterFacts, purposeId: string, among: readonly ClaimFact[]): boolean {
  const within = facts.all('Purpose').get(purposeId)?.withinId;
  return among.some(({ to }) => to === purposeId || to === within);
}

function namesOf(facts: RegisterFacts, purposes: readonly ClaimFact[]): string {
  return inWords(purposes.map(({ to }) => `“${facts.all('Purpose').get(to)?.name ?? to}”`));
}
