import type { CheckGroup, Finding } from './types.ts';

/** Findings by check; a check stands where its first finding stood. */
export function byCheck(findings: readonly Finding[]): CheckGroup[] {
  const groups = new Map<string, { check: Finding['check']; findings: Finding[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.check.id);
    if (group === undefined) {
      groups.set(finding.check.id, { check: finding.check, findings: [finding] });
    } else group.findings.push(finding);
  }
  return [...groups.values()];
}
