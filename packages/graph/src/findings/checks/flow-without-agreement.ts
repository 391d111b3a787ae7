import type { Check } from '../check.ts';
import { flowsOf, nameOf, recipientOf, senderOf, together } from '../reads.ts';
import { dataSharingCode } from '../rules.ts';

/** A flow between two bodies under no agreement that the notice names. */
export const flowWithoutAgreement: Check = {
  id: 'flow-without-agreement',
  title: 'No agreement is named for a flow',
  grade: 'REVIEW',
  rule: dataSharingCode(
    'An agreement between controllers is good practice. A processor needs a contract (UK GDPR Art 28(3)); joint controllers an arrangement (Art 26).',
  ),
  mend: 'Find the agreement, contract or arrangement and record it; if there is none, consider making one. If a child may be at risk of harm, do not wait for it.',
  notIf:
    'There is an agreement that the notice does not name. Access inside one controller, and what goes to or comes from the family, need none and are left out here.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const flow of flowsOf(facts, register, asAt)) {
        const [from, to] = [senderOf(facts, flow), recipientOf(facts, flow)];
        if (from === undefined || to === undefined || to.role === 'OWN_TEAM') continue;
        const ends = [from.from, to.to].map((id) => facts.all('Party').get(id)?.kind);
        if (ends.includes('SUBJECT') || facts.from(flow.id, 'GOVERNED_BY').length > 0) continue;
        const isProcessor = to.role === 'PROCESSOR';
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: [from.from, to.to],
          statementIds: isProcessor
            ? together(flow.statementIds, to.statementIds)
            : flow.statementIds,
          words: isProcessor
            ? `${flow.name}: no contract with the processor is described.`
            : `${flow.name}: no agreement is named.`,
          ...(isProcessor
            ? { toConfirm: 'That there is a contract with the processor (Art 28(3)).' }
            : {}),
        };
      }
      for (const role of facts.to(register.noticeId, 'ACTS_AS')) {
        if (role.from === register.publisherId) continue;
        if (role.role !== 'UNCLEAR' && role.role !== 'JOINT_CONTROLLER') continue;
        yield {
          registerId: register.id,
          subjectId: register.noticeId,
          part: role.from,
          aboutIds: [role.from],
          statementIds: role.statementIds,
          words: `${nameOf(facts, role.from)}: no arrangement or contract is described.`,
          toConfirm: 'Whether it is a processor (Art 28) or a joint controller (Art 26).',
        };
      }
    }
  },
};
