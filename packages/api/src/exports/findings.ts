import { CHECKS, type Finding } from '@sharing-atlas/graph';
import { FINDING_GRADES } from '@sharing-atlas/model';
import { aboutIdOf, dayOf, registerIdOf } from '../arguments.ts';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { type Findings, findingsAt, limited } from '../findings.ts';
import type { Columns, RowOf } from './cells.ts';
import { evidence } from './names.ts';
import { type Asked, orNothing, type TableExport, type TablePlan } from './table.ts';

const COLUMNS = {
  id: 'Finding (id)',
  grade: 'Grade',
  check: 'Check (id)',
  title: 'Check',
  words: 'What was found',
  toConfirm: 'To confirm first',
  rule: 'Rule',
  provision: 'Where the rule stands',
  since: 'Rule since',
  mend: 'What would put it right',
  notIf: 'What would make it no finding',
  subject: 'Record (id)',
  subjectName: 'Record',
  about: 'Also concerned',
  statements: 'Statements',
  accepted: 'Accepted because',
  acceptedBy: 'Accepted by (role)',
  lookAgainOn: 'Look again on',
  registerId: 'Register (id)',
} as const satisfies Columns;

const PARAMETERS = ['register', 'grade', 'check', 'about', 'asAt'] as const;
type Name = (typeof PARAMETERS)[number];

/** What the checks find at a date, one finding a line, accepted ones too. */
export const findingsExport: TableExport<Name, Finding | null, typeof COLUMNS> = {
  parameters: PARAMETERS,
  plan,
};

async function plan(
  asked: Asked<Name>,
  context: Context,
): Promise<TablePlan<Finding | null, typeof COLUMNS>> {
  const asAt = dayOf(context, asked.asAt);
  const findings = await findingsAt(context, asAt);
  const found = limited(findings, {
    grade: oneOf('grade', asked.grade, FINDING_GRADES),
    checkId: oneOf(
      'check',
      asked.check,
      CHECKS.map(({ id }) => id),
    ),
    registerId:
      asked.register === undefined ? null : await registerIdOf(context, 'register', asked.register),
    section: null,
    statementId: null,
    aboutId: asked.about === undefined ? null : await aboutIdOf(context, asked.about),
    accepted: null,
  });
  return {
    title:
      asked.about === undefined ? 'Findings' : `Findings about ${findings.nameOf(asked.about)}`,
    nameParts: ['findings', ...(asked.register === undefined ? [] : [asked.register])],
    asAt,
    columns: COLUMNS,
    completeness: {
      verdict: 'UNKNOWN',
      words: [
        'What these checks find in what the notices state. That nothing is found does not say that nothing is wrong.',
      ],
      counts: [],
    },
    ...orNothing(found),
    rowsOf: (items, batch) => Promise.all(items.map((finding) => lineOf(finding, findings, batch))),
  };
}

async function lineOf(
  finding: Finding | null,
  findings: Findings,
  context: Context,
): Promise<RowOf<typeof COLUMNS>> {
  if (finding === null) return { words: 'These checks find nothing.' };
  const { check, accepted } = finding;
  return {
    id: finding.id,
    grade: finding.grade,
    check: check.id,
    title: check.title,
    words: finding.words,
    toConfirm: finding.toConfirm ?? null,
    rule: check.rule.words,
    provision: check.rule.provision,
    since: check.rule.since,
    mend: check.mend,
    notIf: check.notIf,
    subject: finding.subjectId,
    subjectName: findings.nameOf(finding.subjectId),
    about: [...new Set(finding.aboutIds)].map(findings.nameOf),
    statements: await evidence([...finding.statementIds], context),
    accepted: accepted?.reason ?? null,
    acceptedBy: accepted?.role ?? null,
    lookAgainOn: accepted?.lookAgainOn ?? null,
    registerId: finding.registerId,
  };
}

function oneOf<Value extends string>(
  argument: string,
  given: string | undefined,
  known: readonly Value[],
): Value | null {
  if (given === undefined) return null;
  const value = known.find((one) => one === given);
  if (value !== undefined) return value;
  throw new BadArgument(argument, given, `“${argument}” must be one of ${known.join(', ')}.`);
}
