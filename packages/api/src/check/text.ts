import type { Finding } from '@sharing-atlas/graph';
import type { FindingGrade } from '@sharing-atlas/model';
import type { Places } from './places.ts';

const GRADE_WORDS: Readonly<Record<FindingGrade, string>> = {
  FAULT: 'Faults: they break a rule of law or a fact',
  GAP: 'Gaps: something is absent; where the law does not ask for it, that is no breach',
  REVIEW: 'For review: a person must judge',
};

/** The findings for a terminal, by grade and check, each with its place in the files. */
export function textOf(findings: readonly Finding[], places: Places): string {
  if (findings.length === 0) return 'These checks find nothing.\n';
  const grades: readonly FindingGrade[] = ['FAULT', 'GAP', 'REVIEW'];
  return grades
    .map((grade) => ({ grade, found: findings.filter((finding) => finding.grade === grade) }))
    .filter(({ found }) => found.length > 0)
    .map(
      ({ grade, found }) => `${GRADE_WORDS[grade]} (${found.length})\n\n${byCheck(found, places)}`,
    )
    .join('\n');
}

function byCheck(findings: readonly Finding[], places: Places): string {
  const checks = [...new Set(findings.map(({ check }) => check))];
  return checks
    .map((check) => {
      const found = findings.filter((finding) => finding.check === check);
      const rule = `    ${check.rule.provision}: ${check.rule.words}`;
      return `  ${check.title} [${check.id}]\n${rule}\n${found.map((finding) => lineOf(finding, places)).join('')}`;
    })
    .join('\n');
}

function lineOf(finding: Finding, places: Places): string {
  const place = places.of(finding);
  const where = place === null ? '' : `${place.file}:${place.line} `;
  const cited = finding.statementIds.length === 0 ? '' : ` (${finding.statementIds.join(', ')})`;
  const lines = [
    `    - ${where}${finding.words}${cited}`,
    finding.toConfirm === undefined ? null : `      To confirm first: ${finding.toConfirm}`,
    finding.accepted === null
      ? null
      : `      Accepted by the ${finding.accepted.role} until ${finding.accepted.lookAgainOn}: ${finding.accepted.reason}`,
  ];
  return lines
    .filter((line) => line !== null)
    .map((line) => `${line}\n`)
    .join('');
}
