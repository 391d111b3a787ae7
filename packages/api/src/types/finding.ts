import type { Check, Finding } from '@sharing-atlas/graph';
import { FINDING_GRADES } from '@sharing-atlas/model';
import { builder } from '../builder.ts';
import type { Findings } from '../findings.ts';
import { typeOfId } from '../ids.ts';
import { loadAll } from '../loader.ts';
import * as refs from './refs.ts';

export const FindingGrade = builder.enumType('FindingGrade', {
  values: FINDING_GRADES,
  description:
    'FAULT: it breaks a rule of law or a fact. GAP: something is absent, which may be no breach. REVIEW: a person must judge.',
});

export const FindingCheck = builder.objectRef<Check>('FindingCheck').implement({
  description: 'A check of the registers against the law or against themselves.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, like body-ended.' }),
    title: t.exposeString('title', { description: 'What it finds.' }),
    grade: t.expose('grade', {
      type: FindingGrade,
      description: 'Its usual grade. What has to be confirmed first is always for REVIEW.',
    }),
    rule: t.string({ description: 'The rule, in our words.', resolve: ({ rule }) => rule.words }),
    provision: t.string({
      description: 'Where the rule stands: article, section or guidance.',
      resolve: ({ rule }) => rule.provision,
    }),
    since: t.string({
      nullable: true,
      description: 'From when the rule has applied, YYYY-MM-DD; null if that is not recorded.',
      resolve: ({ rule }) => rule.since,
    }),
    mend: t.exposeString('mend', { description: 'What would put it right.' }),
    notIf: t.exposeString('notIf', { description: 'What would make it no finding.' }),
  }),
});

const FindingAcceptance = builder
  .objectRef<NonNullable<Finding['accepted']>>('FindingAcceptance')
  .implement({
    description: 'That somebody has looked at a finding and leaves it as it is. It stays visible.',
    fields: (t) => ({
      reason: t.exposeString('reason', { description: 'Why.' }),
      role: t.exposeString('role', { description: 'The role of who accepts it.' }),
      on: t.exposeString('on', { description: 'The day, YYYY-MM-DD.' }),
      lookAgainOn: t.exposeString('lookAgainOn', {
        description: 'The day from which it counts no more, YYYY-MM-DD.',
      }),
    }),
  });

/** A record that a finding concerns. */
interface Concerned {
  readonly id: string;
  readonly name: string;
}

const FindingRecord = builder.objectRef<Concerned>('FindingRecord').implement({
  description: 'A record that a finding concerns.',
  fields: (t) => ({
    recordId: t.exposeString('id', { description: 'Its id.' }),
    recordType: t.string({
      nullable: true,
      description: 'Its GraphQL type, if it can be fetched by its id.',
      resolve: ({ id }) => typeOfId(id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
});

/** A finding together with the findings that it is one of. */
export interface Found {
  readonly finding: Finding;
  readonly findings: Findings;
}

export const FindingType = builder.objectRef<Found>('Finding').implement({
  description: 'What a check finds at one place of a register, at a date.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id: the same as long as the check and the record are.',
      resolve: ({ finding }) => finding.id,
    }),
    grade: t.field({
      type: FindingGrade,
      description: 'How grave it is.',
      resolve: ({ finding }) => finding.grade,
    }),
    check: t.field({
      type: FindingCheck,
      description: 'The check that finds it.',
      resolve: ({ finding }) => finding.check,
    }),
    words: t.string({
      description: 'What was found, in a sentence or two.',
      resolve: ({ finding }) => finding.words,
    }),
    toConfirm: t.string({
      nullable: true,
      description: 'What a person must confirm first, because this register has not.',
      resolve: ({ finding }) => finding.toConfirm ?? null,
    }),
    register: t.field({
      type: refs.Register,
      nullable: true,
      description: 'The register it is in.',
      resolve: ({ finding }, _args, { load }) => load.register.load(finding.registerId),
    }),
    sections: t.stringList({
      description: 'Sections of the notice that its statements stand in.',
      resolve: (found) => sectionsOf(found),
    }),
    statementIds: t.stringList({
      description: 'Numbers of its statements; none where what is absent is said nowhere.',
      resolve: ({ finding }) => [...finding.statementIds],
    }),
    statements: t.field({
      type: [refs.Statement],
      description: 'Its statements.',
      resolve: ({ finding }, _args, { load }) => loadAll(load.statement, finding.statementIds),
    }),
    subject: t.field({
      type: FindingRecord,
      description: 'The record that it hangs on.',
      resolve: ({ finding, findings }) => concerned(finding.subjectId, findings),
    }),
    about: t.field({
      type: [FindingRecord],
      description: 'Other records that it concerns: parties, laws, categories.',
      resolve: ({ finding, findings }) =>
        [...new Set(finding.aboutIds)].map((id) => concerned(id, findings)),
    }),
    accepted: t.field({
      type: FindingAcceptance,
      nullable: true,
      description: 'That somebody accepts it at this date; null if nobody does.',
      resolve: ({ finding }) => finding.accepted,
    }),
  }),
});

function concerned(id: string, findings: Findings): Concerned {
  return { id, name: findings.nameOf(id) };
}

/** The sections of the notice that a finding's statements stand in. */
export function sectionsOf({ finding, findings }: Found): string[] {
  return [...new Set(finding.statementIds.map(findings.sectionOf))].filter((one) => one !== null);
}
