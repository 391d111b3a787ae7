import type { Check } from '../check.ts';
import { kindsOf, nameOf, together } from '../reads.ts';
import { ukGdpr } from '../rules.ts';
import { citationsOf } from './statute-repealed.ts';

/** Nobody is called the controller, a role is left open, or the duty cited is another body's. */
export const controllerNotClear: Check = {
  id: 'controller-not-clear',
  title: 'Who is the controller, or whose duty it is, is not clear',
  grade: 'GAP',
  rule: ukGdpr(
    'Art 4(7), 6(3), 13(1)(a)',
    'People are told who the controller is. A duty in law is a basis only for whom it binds.',
  ),
  mend: 'Say who the controller is, in which role the others act, and whose duty the law cited is; if a council’s, how it came to the trust.',
  notIf: 'The trust exercises the duties of the council for it, and another notice says so.',
  *find(facts) {
    for (const register of facts.registers) {
      const roles = facts.to(register.noticeId, 'ACTS_AS');
      const own = roles.filter(
        ({ from, role }) => from === register.publisherId && role === 'CONTROLLER',
      );
      if (!own.some(({ assertion }) => assertion === 'STATED')) {
        yield {
          registerId: register.id,
          subjectId: register.noticeId,
          part: 'controller',
          aboutIds: [register.publisherId],
          statementIds: together(...own.map(({ statementIds }) => statementIds)),
          words: `The notice calls nobody the controller${own.length === 0 ? '' : `; that it is ${nameOf(facts, register.publisherId)} is inferred`}.`,
        };
      }
      const unclear = facts
        .claimsIn(register.id)
        .filter(({ type, role }) => type === 'ACTS_AS' && role === 'UNCLEAR');
      for (const claim of unclear) {
        yield {
          registerId: register.id,
          subjectId: claim.to,
          part: claim.from,
          aboutIds: [claim.from],
          statementIds: claim.statementIds,
          words: `The role of ${nameOf(facts, claim.from)} is not clear${claim.condition === null ? '' : `: ${claim.condition}`}.`,
        };
      }
      const bound = citationsOf(facts, register).filter(({ saidToBindId }) => {
        if (saidToBindId === null) return false;
        const is = [
          register.publisherId,
          ...kindsOf(facts, register.publisherId).map(({ id }) => id),
        ];
        return !is.includes(saidToBindId);
      });
      for (const party of together(bound.flatMap(({ saidToBindId }) => saidToBindId ?? []))) {
        const claims = bound.filter(({ saidToBindId }) => saidToBindId === party);
        yield {
          registerId: register.id,
          subjectId: register.noticeId,
          part: party,
          aboutIds: [party, ...claims.map(({ to }) => to)],
          statementIds: together(...claims.map((one) => one.saidToBindStatementIds)),
          words: `The law cited is said to bind: ${nameOf(facts, party).toLowerCase()}. That it binds ${nameOf(facts, register.publisherId)} is not said.`,
        };
      }
    }
  },
};
