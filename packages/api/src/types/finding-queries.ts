import { CHECKS } from '@sharing-atlas/graph';
import { type Day, FINDING_GRADES } from '@sharing-atlas/model';
import { nearest } from '@sharing-atlas/registers/nearest';
import { aboutIdOf, dayOf, idOf, registerIdOf } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { UnknownId } from '../errors.ts';
import { type FindingLimits, findingsAt, limited } from '../findings.ts';
import { pageOf } from '../pages.ts';
import { FindingCheck, FindingGrade, FindingType, type Found, sectionsOf } from './finding.ts';

const FindingFilter = builder.inputType('FindingFilter', {
  description: 'What findings are limited to; all that is given must hold.',
  fields: (t) => ({
    grade: t.field({ type: FindingGrade, description: 'Only of this grade.' }),
    check: t.id({ description: 'Only of this check, by its id.' }),
    register: t.id({ description: 'Only of this register, by its id.' }),
    section: t.string({ description: 'Only with a statement in this section of the notice.' }),
    statement: t.id({ description: 'Only with this statement.' }),
    about: t.id({ description: 'Only those that hang on this record or concern it, by its id.' }),
    accepted: t.boolean({ description: 'Only accepted ones, or only those that are not.' }),
  }),
});

/** @throws UnknownId with the nearest ids. */
async function limitsOf(
  context: Context,
  where: typeof FindingFilter.$inferInput | null | undefined,
): Promise<FindingLimits> {
  const check = where?.check ?? null;
  if (check !== null && !CHECKS.some(({ id }) => id === check)) {
    const ids = CHECKS.map(({ id }) => id);
    const near = nearest(check, ids).map((id) => ({ id, name: id }));
    throw new UnknownId('check', check, 'check', near);
  }
  const about = where?.about ?? null;
  return {
    grade: where?.grade ?? null,
    checkId: check,
    registerId:
      where?.register == null ? null : await registerIdOf(context, 'register', where.register),
    section: where?.section ?? null,
    statementId:
      where?.statement == null
        ? null
        : await idOf(context, 'statement', where.statement, 'Statement'),
    aboutId: about === null ? null : await aboutIdOf(context, about),
    accepted: where?.accepted ?? null,
  };
}

const AS_AT = 'YYYY-MM-DD; today if left out.';

interface Count {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

const FindingCount = builder.objectRef<Count>('FindingCount').implement({
  description: 'How many findings there are of one sort.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What to give as the filter for these.' }),
    name: t.exposeString('name', { description: 'The sort, in words.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const FindingCounts = builder.objectRef<readonly Found[]>('FindingCounts').implement({
  description: 'Findings counted by grade, check, register and section.',
  fields: (t) => ({
    total: t.int({ description: 'How many in all.', resolve: (found) => found.length }),
    accepted: t.int({
      description: 'How many of them somebody accepts.',
      resolve: (found) => found.filter(({ finding }) => finding.accepted !== null).length,
    }),
    grades: t.field({
      type: [FindingCount],
      description: 'By grade, the gravest first; a grade with none is there too.',
      resolve: (found) =>
        FINDING_GRADES.map((grade) => ({
          key: grade,
          name: grade,
          count: found.filter(({ finding }) => finding.grade === grade).length,
        })),
    }),
    checks: t.field({
      type: [FindingCount],
      description: 'By check, in the order of the checks; only those that found something.',
      resolve: (found) =>
        CHECKS.map(({ id, title }) => ({
          key: id,
          name: title,
          count: found.filter(({ finding }) => finding.check.id === id).length,
        })).filter(({ count }) => count > 0),
    }),
    registers: t.field({
      type: [FindingCount],
      description: 'By register.',
      resolve: (found) =>
        counted(found, ({ finding }) => [finding.registerId]).map((one) => ({
          ...one,
          name: found[0]?.findings.nameOf(one.key) ?? one.key,
        })),
    }),
    sections: t.field({
      type: [FindingCount],
      description:
        'By section of the notice. One finding can have statements in several, or in none.',
      resolve: (found) => counted(found, sectionsOf),
    }),
  }),
});

function counted(found: readonly Found[], keysOf: (one: Found) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const key of found.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, name: key, count }));
}

builder.queryFields((t) => ({
  findings: t.connection({
    type: FindingType,
    description: 'What the checks find: faults first, then by register, check and record.',
    args: {
      where: t.arg({ type: FindingFilter, description: 'Only these.' }),
      asAt: t.arg.string({ description: AS_AT }),
    },
    resolve: async (_root, { where, asAt, ...page }, context) => {
      const limits = await limitsOf(context, where);
      const day = dayOf(context, asAt);
      const rows = await within(context, limits, day);
      return pageOf({ list: 'findings', question: [limits, day], rows }, page, context);
    },
  }),
  findingCounts: t.field({
    type: FindingCounts,
    description: 'How many findings there are, by grade, check, register and section.',
    args: {
      where: t.arg({ type: FindingFilter, description: 'Only these.' }),
      asAt: t.arg.string({ description: AS_AT }),
    },
    resolve: async (_root, { where, asAt }, context) =>
      within(context, await limitsOf(context, where), dayOf(context, asAt)),
  }),
  findingChecks: t.field({
    type: [FindingCheck],
    description: 'Every check, in order, with its rule and the source of the rule.',
    resolve: () => CHECKS,
  }),
}));

async function within(context: Context, limits: FindingLimits, day: Day): Promise<Found[]> {
  const findings = await findingsAt(context, day);
  return limited(findings, limits).map((finding) => ({ finding, findings }));
}
