import { CHECKS, type Finding } from '@sharing-atlas/graph';
import type { FindingGrade } from '@sharing-atlas/model';
import type { Place } from '@sharing-atlas/registers';
import type { Places } from './places.ts';

const LEVEL: Readonly<Record<FindingGrade, 'error' | 'warning' | 'note'>> = {
  FAULT: 'error',
  GAP: 'warning',
  REVIEW: 'note',
};

/**
 * The findings as SARIF 2.1.0, which tools for reviewing changes read: each at the file and line of
 * its record, and suppressed, but still there, where it is accepted.
 * @param folder the registers' folder as the reader of the file sees it, with "/" at the end
 */
export function sarifOf(findings: readonly Finding[], places: Places, folder: string): string {
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Sharing Atlas', rules: CHECKS.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, places, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ id, title, grade, rule, mend, notIf }: (typeof CHECKS)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${rule.words} (${rule.provision})` },
    help: { text: `What would put it right: ${mend} What would make it no finding: ${notIf}` },
    defaultConfiguration: { level: LEVEL[grade] },
    properties: {
      provision: rule.provision,
      ...(rule.since === null ? {} : { since: rule.since }),
    },
  };
}

function resultOf(finding: Finding, places: Places, folder: string) {
  const { accepted } = finding;
  const confirm = finding.toConfirm === undefined ? '' : ` To confirm first: ${finding.toConfirm}`;
  return {
    ruleId: finding.check.id,
    ruleIndex: CHECKS.indexOf(finding.check),
    level: LEVEL[finding.grade],
    message: { text: `${finding.words}${confirm}` },
    locations: [places.of(finding)].flatMap((place) => location(place, folder)),
    relatedLocations: finding.statementIds.flatMap((id) =>
      location(places.ofStatement(id), folder).map((one) => ({ ...one, message: { text: id } })),
    ),
    partialFingerprints: { 'findingId/v1': finding.id },
    ...(accepted === null
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${accepted.reason} (${accepted.role}, ${accepted.on}; to be looked at again on ${accepted.lookAgainOn})`,
            },
          ],
        }),
  };
}

function location(place: Place | null, folder: string) {
  if (place === null) return [];
  const uri = `${folder}${place.file}`.split('/').map(encodeURIComponent).join('/');
  return [
    {
      physicalLocation: {
        artifactLocation: { uri },
        region: { startLine: place.line, startColumn: place.column },
      },
    },
  ];
}
