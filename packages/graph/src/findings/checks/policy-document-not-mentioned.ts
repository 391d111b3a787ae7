import type { Check } from '../check.ts';
import { inWords, together, usesOf } from '../reads.ts';
import { dpa2018 } from '../rules.ts';

/** A condition of Schedule 1 that asks for an appropriate policy document; none is mentioned. */
export const policyDocumentNotMentioned: Check = {
  id: 'policy-document-not-mentioned',
  title: 'No appropriate policy document is mentioned',
  grade: 'REVIEW',
  rule: dpa2018(
    'Sch 1 paras 1(1)(b), 5, 39',
    'Paragraph 1 and the conditions of Part 2 need an appropriate policy document, with a few exceptions.',
  ),
  mend: 'Say that there is an appropriate policy document and where it can be read.',
  notIf: 'There is one. A notice need not mention it.',
  *find(facts) {
    for (const register of facts.registers) {
      const documents = facts
        .own('Document', register.id)
        .filter(({ kind }) => kind === 'APPROPRIATE_POLICY');
      if (documents.length > 0) continue;
      const asking = usesOf(facts, register)
        .flatMap(({ id }) => [...facts.from(id, 'WITH'), ...facts.from(id, 'OF')])
        .flatMap((claim) => {
          const basis = facts.all('LegalBasis').get(claim.to);
          const asks = basis?.kind === 'SCHEDULE1' && (basis.part === 2 || basis.paragraph === 1);
          return basis !== undefined && asks ? [{ basis, claim }] : [];
        });
      if (asking.length === 0) continue;
      yield {
        registerId: register.id,
        subjectId: register.noticeId,
        aboutIds: together(asking.map(({ basis }) => basis.id)),
        statementIds: together(...asking.map(({ claim }) => claim.statementIds)),
        words: `${inWords(asking.map(({ basis }) => basis.reference))}: an appropriate policy document is needed. This notice mentions none; it need not.`,
        toConfirm: 'That the trust has one, and that it covers these conditions.',
      };
    }
  },
};
