import { inWords, quoted } from '../findings/reads.ts';
import { distinct, given, type Matter, merged, UNDATED } from './entry.ts';

/** The rights that a notice offers, or leaves out by name, and what it ties them to. */
export const rights: Matter = {
  id: 'RIGHTS',
  title: 'Rights',
  absent: 'Not stated here',
  note: 'A right that a notice does not mention may still be there in law: its Articles decide, not the notice.',
  undated: UNDATED,
  tell({ facts, register }) {
    const claims = facts.from(register.noticeId, 'OFFERS');
    return {
      entries: merged(
        claims.map((claim) => {
          const right = facts.all('Right').get(claim.to);
          const tied = claim.bases.map((id) => facts.all('LegalBasis').get(id)?.reference ?? id);
          return {
            key: claim.to,
            name: right === undefined ? claim.to : `${right.name} (${right.articles.join(', ')})`,
            recordId: null,
            words: given([
              claim.polarity === 'EXCLUDED' ? 'left out by name' : 'offered',
              tied.length === 0 ? null : `where the basis is ${tied.sort().join(' or ')}`,
              claim.condition,
            ]),
            aside: given([
              claim.writtenAs === null ? null : `written ${quoted(claim.writtenAs)}`,
              claim.assertion === 'INFERRED' ? 'inferred by a curator' : null,
            ]),
            statementIds: claim.statementIds,
          };
        }),
      ),
      open: given(claims.map(({ open }) => open)),
    };
  },
};

/** How long data are kept, by what the rule is said of. */
export const retention: Matter = {
  id: 'RETENTION',
  title: 'How long it is kept',
  absent: 'Not stated here',
  note: 'A policy that is named and was not read can give a period that is not in this register.',
  undated: UNDATED,
  tell({ facts, register }) {
    const rules = facts.own('RetentionRule', register.id);
    return {
      entries: merged(
        rules.flatMap((rule) =>
          facts.from(rule.id, 'APPLIES_TO').map(({ to }) => {
            const isWhole = to === register.noticeId;
            const target = facts.all('Purpose').get(to) ?? facts.all('DataCategory').get(to);
            return {
              key: isWhole ? 'whole notice' : (target?.name.toLowerCase() ?? to),
              name: isWhole ? 'Everything the notice is about' : (target?.name ?? to),
              recordId: isWhole ? null : to,
              words: given([
                rule.period === null ? 'no period is given' : `for ${rule.period}`,
                rule.criterion === null ? null : `it depends on ${rule.criterion}`,
                rule.policyNamed === null ? null : `policy named: ${rule.policyNamed}`,
              ]),
              aside: [],
              statementIds: rule.statementIds,
            };
          }),
        ),
      ),
      open: [],
    };
  },
};

/** What the checks find in each, by check. */
export const foundByChecks: Matter = {
  id: 'FINDINGS',
  title: 'Findings, by check',
  absent: 'Nothing is found here by this check',
  note: 'A finding is where to look, and no judgement. Nothing found does not say that nothing is wrong. A longer notice can have more.',
  tell({ findings }) {
    const checks = distinct(findings.map(({ check }) => check));
    return {
      entries: checks.map((check) => {
        const found = findings.filter((finding) => finding.check === check);
        const places = found.map(({ id }) => id.slice(id.lastIndexOf('/') + 1)).sort();
        const grades = distinct(found.map(({ grade }) => GRADES[grade]));
        return {
          key: check.id,
          name: check.title,
          recordId: null,
          words: [
            `${found.length === 1 ? '1 finding' : `${found.length} findings`}: ${inWords(grades)}`,
          ],
          aside: places.length > 4 ? [] : found.map(({ words }) => words),
          statementIds: distinct(found.flatMap(({ statementIds }) => statementIds)).sort(),
        };
      }),
      open: [],
      words: `Checks that find something: ${checks.length}; findings: ${findings.length}.`,
    };
  },
};

const GRADES = { FAULT: 'fault', GAP: 'gap', REVIEW: 'for review' } as const;
