import type { Finding } from '@sharing-atlas/graph';
import { csvText } from '../exports/csv.ts';
import type { Places } from './places.ts';

const COLUMNS = [
  'id',
  'grade',
  'check',
  'title',
  'words',
  'toConfirm',
  'provision',
  'mend',
  'notIf',
  'statements',
  'file',
  'line',
  'accepted',
] as const;

function rowOf(finding: Finding, places: Places): Record<(typeof COLUMNS)[number], string> {
  const { check } = finding;
  const place = places.of(finding);
  return {
    id: finding.id,
    grade: finding.grade,
    check: check.id,
    title: check.title,
    words: finding.words,
    toConfirm: finding.toConfirm ?? '',
    provision: check.rule.provision,
    mend: check.mend,
    notIf: check.notIf,
    statements: finding.statementIds.join(' '),
    file: place?.file ?? '',
    line: place === null ? '' : String(place.line),
    accepted: finding.accepted?.reason ?? '',
  };
}

/** One finding a line, as spreadsheets read it. */
export function csvOfFindings(findings: readonly Finding[], places: Places): string {
  const rows = findings.map((finding) => rowOf(finding, places));
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))], true);
}

/** The same as a JSON array. */
export function jsonOfFindings(findings: readonly Finding[], places: Places): string {
  const rows = findings.map((finding) => ({
    ...rowOf(finding, places),
    statements: finding.statementIds,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
