import type { Label } from '@sharing-atlas/model';
import type { NodeRef } from './builder.ts';

const refTo =
  (label: Label) =>
  (id: string): NodeRef => ({ label, id });

export const party = refTo('Party');
export const category = refTo('DataCategory');
export const group = refTo('DataSubjectGroup');
export const stage = refTo('Stage');
export const purpose = refTo('Purpose');
export const legalBasis = refTo('LegalBasis');
export const legislation = refTo('Legislation');
export const right = refTo('Right');
export const source = refTo('Source');
export const flow = refTo('DataFlow');
export const agreement = refTo('Agreement');
export const condition = refTo('Condition');
export const handling = refTo('Handling');
export const document = refTo('Document');
export const programme = refTo('Programme');

const LABEL_OF_PREFIX: Readonly<Record<string, Label>> = {
  org: 'Party',
  concept: 'Party',
  class: 'Party',
  team: 'Party',
  hub: 'Party',
  system: 'Party',
  subject: 'Party',
  unnamed: 'Party',
  cat: 'DataCategory',
  group: 'DataSubjectGroup',
  purpose: 'Purpose',
  flow: 'DataFlow',
  source: 'Source',
  agreement: 'Agreement',
};

/** A reference whose label is told by the prefix of the id. */
export function byPrefix(id: string): NodeRef {
  const label = LABEL_OF_PREFIX[id.slice(0, id.indexOf(':'))];
  if (label === undefined) throw new Error(`No kind of record has ids like "${id}".`);
  return { label, id };
}
