import { type Day, type FindingGrade, periodState } from '@sharing-atlas/model';
import { groupBy } from '../group-by.ts';
import { byText } from '../queries/decode.ts';
import type { Check, Hit } from './check.ts';
import { CHECKS } from './checks.ts';
import type { NodeFact, RegisterFacts } from './facts.ts';

/** What a check found, at a date. */
export interface Finding extends Omit<Hit, 'grade'> {
  /** The same as long as the record and the check are: `finding:sandwell/body-ended/mash/…`. */
  readonly id: string;
  readonly check: Check;
  readonly grade: FindingGrade;
  /** The acceptance that covers it, if it has one. */
  readonly accepted: NodeFact<'Acceptance'> | null;
}

const GRADE_ORDER: readonly FindingGrade[] = ['FAULT', 'GAP', 'REVIEW'];

/**
 * Runs the checks over the facts as they stand at a date. Faults come first, then by register,
 * check and record; the order of what is read does not matter.
 */
export function findFindings(
  facts: RegisterFacts,
  asAt: Day,
  checks: readonly Check[] = CHECKS,
): readonly Finding[] {
  const order = new Map(CHECKS.map(({ id }, index) => [id, index]));
  const acceptances = groupBy([...facts.all('Acceptance').values()], ({ registerId, check }) =>
    acceptanceKey(registerId, check),
  );
  return checks
    .flatMap((check) =>
      [...check.find(facts, asAt)].map((hit) => findingOf(check, hit, acceptances, asAt)),
    )
    .sort(
      (one, other) =>
        GRADE_ORDER.indexOf(one.grade) - GRADE_ORDER.indexOf(other.grade) ||
        byText(one.registerId, other.registerId) ||
        (order.get(one.check.id) ?? 0) - (order.get(other.check.id) ?? 0) ||
        byText(one.id, other.id),
    );
}

function findingOf(
  check: Check,
  hit: Hit,
  acceptances: ReadonlyMap<string, readonly NodeFact<'Acceptance'>[]>,
  asAt: Day,
): Finding {
  const slug = hit.registerId.replace('register:', '');
  const key = [hit.subjectId, hit.part ?? ''].filter(Boolean).map(lastPart).join('/');
  const grade = hit.toConfirm === undefined ? (hit.grade ?? check.grade) : 'REVIEW';
  return {
    ...hit,
    id: `finding:${slug}/${check.id}/${key}`,
    check,
    grade,
    accepted:
      acceptances
        .get(acceptanceKey(hit.registerId, check.id))
        ?.find((one) => covers(one, hit, asAt)) ?? null,
  };
}

function acceptanceKey(registerId: string, checkId: string): string {
  return `${registerId} ${checkId}`;
}

/** An acceptance covers a finding of its check from its own day until the day to look again. */
function covers(acceptance: NodeFact<'Acceptance'>, hit: Hit, asAt: Day): boolean {
  const period = { from: acceptance.on, to: acceptance.lookAgainOn };
  if (periodState(period, asAt) !== 'CURRENT') return false;
  const concerned = [hit.subjectId, ...hit.aboutIds, ...hit.statementIds];
  return acceptance.about.length === 0 || acceptance.about.some((id) => concerned.includes(id));
}

function lastPart(id: string): string {
  return id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1);
}
