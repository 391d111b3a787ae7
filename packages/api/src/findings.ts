import {
  type Finding,
  findFindings,
  isSameRevision,
  nameOfRecord,
  type RegisterFacts,
  type Revision,
  readFacts,
  type Store,
} from '@sharing-atlas/graph';
import type { Day, FindingGrade } from '@sharing-atlas/model';
import type { Context } from './context.ts';

/** All findings at a day, with look-ups. */
export interface Findings {
  readonly all: readonly Finding[];
  /** Those that rest on a statement, hang on a record or concern it, in the same order. */
  about(id: string): readonly Finding[];
  /** What a record is called. */
  nameOf(id: string): string;
  /** The section of a statement; null for what is no statement. */
  sectionOf(statementId: string): string | null;
  noticeIdOf(registerId: string): string | null;
}

/** What findings can be limited to; null is no limit. */
export interface FindingLimits {
  readonly grade: FindingGrade | null;
  readonly checkId: string | null;
  readonly registerId: string | null;
  readonly section: string | null;
  readonly statementId: string | null;
  readonly aboutId: string | null;
  readonly accepted: boolean | null;
}

interface Known {
  readonly revision: Revision;
  readonly facts: Promise<RegisterFacts>;
  readonly byDay: Map<Day, Findings>;
}

/** The facts of a store's present revision, and what was found in them: can be made again. */
const known = new WeakMap<Store, Known>();
const DAYS_KEPT = 16;

/** What each request looked up: all its fields ask the store for its revision once. */
const lookedUp = new WeakMap<Context['load'], Promise<Known>>();

/**
 * The findings at a day. The facts are read once a revision, in two statements.
 * @throws StoreError as the store does.
 */
export async function findingsAt(context: Context, asAt: Day): Promise<Findings> {
  const { byDay, facts } = await knownIn(context);
  const before = byDay.get(asAt);
  if (before !== undefined) return before;
  const found = findingsIn(await facts, asAt);
  const [oldest] = byDay.keys();
  if (byDay.size >= DAYS_KEPT && oldest !== undefined) byDay.delete(oldest);
  byDay.set(asAt, found);
  return found;
}

/** The facts of the present revision. @throws StoreError as the store does. */
export async function factsIn(context: Context): Promise<RegisterFacts> {
  return (await knownIn(context)).facts;
}

function knownIn(context: Context): Promise<Known> {
  const before = lookedUp.get(context.load);
  if (before !== undefined) return before;
  const asked = knownOf(context);
  lookedUp.set(context.load, asked);
  return asked;
}

async function knownOf({ store, options, revision: asked }: Context): Promise<Known> {
  const revision = asked ?? (await store.revision(options));
  const before = known.get(store);
  if (before && isSameRevision(before.revision, revision)) return before;
  // Other requests wait for it too: it must not end when this one is given up.
  const facts = readFacts(store, { ...options, signal: undefined, memory: undefined });
  const made = { revision, facts, byDay: new Map() };
  known.set(store, made);
  facts.catch(() => {
    if (known.get(store) === made) known.delete(store);
  });
  return made;
}

/** The findings of some facts at a day, with look-ups. */
export function findingsIn(facts: RegisterFacts, asAt: Day): Findings {
  const all = findFindings(facts, asAt);
  const byId = new Map<string, Finding[]>();
  for (const finding of all) {
    const ids = [finding.subjectId, ...finding.aboutIds, ...finding.statementIds];
    for (const id of new Set(ids)) {
      const list = byId.get(id);
      if (list === undefined) byId.set(id, [finding]);
      else list.push(finding);
    }
  }
  return {
    all,
    about: (id) => byId.get(id) ?? [],
    nameOf: (id) => nameOfRecord(facts, id),
    sectionOf: (id) => facts.all('Statement').get(id)?.section ?? null,
    noticeIdOf: (id) => facts.all('Register').get(id)?.noticeId ?? null,
  };
}

/** The findings within limits, in their order. */
export function limited(findings: Findings, limits: FindingLimits): readonly Finding[] {
  const { aboutId, statementId, section } = limits;
  const start = statementId ?? aboutId;
  return (start === null ? findings.all : findings.about(start)).filter(
    (finding) =>
      (limits.grade === null || finding.grade === limits.grade) &&
      (limits.checkId === null || finding.check.id === limits.checkId) &&
      (limits.registerId === null || finding.registerId === limits.registerId) &&
      (limits.accepted === null || (finding.accepted !== null) === limits.accepted) &&
      (aboutId === null || findings.about(aboutId).includes(finding)) &&
      (section === null || finding.statementIds.some((id) => findings.sectionOf(id) === section)),
  );
}
