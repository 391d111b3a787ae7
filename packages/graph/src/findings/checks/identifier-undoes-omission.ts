import type { Check } from '../check.ts';
import { flowsOf, inWords, together } from '../reads.ts';
import { ukGdpr } from '../rules.ts';

/** Something is left out of a flow, and an identifier in it leads back to the person. */
export const identifierUndoesOmission: Check = {
  id: 'identifier-undoes-omission',
  title: 'An identifier undoes what leaving out the name suggests',
  grade: 'REVIEW',
  rule: ukGdpr(
    'Art 4(1), 4(5), recital 26',
    'Data that can be tied to a person by an identifier stay personal data. To leave out the name does not make them anonymous.',
  ),
  mend: 'Say beside the promise that an identifier goes with the data, and what it is used for.',
  notIf: 'The notice only promises to leave out the name, and people will not take it for more.',
  *find(facts, asAt) {
    for (const register of facts.registers) {
      for (const flow of flowsOf(facts, register, asAt)) {
        const omitted = facts.from(flow.id, 'EXCLUDES');
        const identifiers = facts
          .from(flow.id, 'CARRIES')
          .filter(({ to }) => facts.all('DataCategory').get(to)?.identifier === true);
        if (omitted.length === 0 || identifiers.length === 0) continue;
        const carried = new Set(identifiers.map(({ to }) => to));
        const used = facts
          .from(flow.id, 'HANDLED_AS')
          .filter((claim) => facts.from(claim.to, 'USES').some(({ to }) => carried.has(to)));
        const names = (ids: readonly string[]) =>
          inWords(ids.map((id) => facts.all('DataCategory').get(id)?.name ?? id));
        yield {
          registerId: register.id,
          subjectId: flow.id,
          aboutIds: together(
            [...carried],
            omitted.map(({ to }) => to),
          ),
          statementIds: together(
            ...[...omitted, ...identifiers, ...used].map(({ statementIds }) => statementIds),
          ),
          words: `${names(omitted.map(({ to }) => to))} is left out; ${names([...carried])} goes with the data${used.length === 0 ? '' : ', and is used there to add more'}.`,
        };
      }
    }
  },
};
