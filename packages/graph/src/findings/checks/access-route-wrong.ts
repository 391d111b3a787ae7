import type { Check } from '../check.ts';
import { nameOf } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** The way to ask for access asks too much, leads to another body, or leads nowhere. */
export const accessRouteWrong: Check = {
  id: 'access-route-wrong',
  title: 'The way to ask for access is wrong',
  grade: 'FAULT',
  rule: ukGdpr(
    'Art 12(2), 15',
    'The controller makes it easy to use the right of access. A request in any form is a request; it goes to the controller.',
  ),
  mend: 'Give an address of the controller and say that a request can be made in any form.',
  notIf:
    'Writing is only a suggestion, or the other body takes requests for the controller and the notice says so.',
  *find(facts) {
    for (const register of facts.registers) {
      for (const offer of facts.from(register.noticeId, 'OFFERS')) {
        const right = facts.all('Right').get(offer.to);
        if (offer.form !== 'IN_WRITING' || !right?.articles.includes('Art 15')) continue;
        yield {
          registerId: register.id,
          subjectId: register.noticeId,
          part: right.id,
          aboutIds: [right.id],
          statementIds: offer.statementIds,
          words:
            'People are asked to put a request for access in writing. The law asks for no form.',
        };
      }
      for (const contact of facts.own('Contact', register.id)) {
        if (!contact.matters.includes('ACCESS')) continue;
        const reached = facts.from(contact.id, 'REACHES')[0]?.to;
        const words =
          contact.value === null
            ? 'An address for requests is promised, and the notice has none there.'
            : reached !== undefined && reached !== register.publisherId
              ? `Requests go to ${nameOf(facts, reached)}, which is not the controller of this notice.`
              : null;
        if (words === null) continue;
        yield {
          registerId: register.id,
          subjectId: contact.id,
          aboutIds: reached === undefined ? [] : [reached],
          statementIds: contact.statementIds,
          words,
        };
      }
    }
  },
};
