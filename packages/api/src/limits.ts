import type { FlowFilter } from '@sharing-atlas/graph';
import { type BasisKind, type BasisScope, inSentence } from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadNamedThings } from './exports/named-things.ts';
import { loadAll } from './loader.ts';

/**
 * What a question is limited to, to stand behind “flows”: "for the purpose “Preventing fraud”, about
 * “child”". Empty without a filter. A headline without it would be said of all flows.
 */
export async function limitWords(
  filter: FlowFilter | undefined,
  context: Context,
): Promise<string> {
  if (filter === undefined) return '';
  const { load } = context;
  const { purposeId, agreementId, groupId, stageId, noAgreement, basis } = filter;
  const things = groupId === null && stageId === null ? new Map() : await loadNamedThings(context);
  const thing = (id: string): string => inSentence(things.get(id)?.name ?? id);
  const purpose = purposeId === null ? null : await load.purpose.load(purposeId);
  const agreement = agreementId === null ? null : await load.agreement.load(agreementId);
  return [
    ...(purposeId === null ? [] : [`for the purpose “${purpose?.purpose.name ?? purposeId}”`]),
    ...(groupId === null ? [] : [`about “${thing(groupId)}”`]),
    ...(stageId === null ? [] : [`at the stage “${thing(stageId)}”`]),
    ...(agreementId === null ? [] : [`under “${agreement?.agreement.title ?? agreementId}”`]),
    ...(noAgreement ? ['under no agreement in this register'] : []),
    ...(basis === null ? [] : [await basisLimit(basis, context)]),
  ].join(', ');
}

/** More bases than this are named by their list. */
const MOST_REFERENCES = 3;

const LISTS: Readonly<Record<BasisKind, string>> = {
  ART6: 'UK GDPR Article 6',
  ART9: 'UK GDPR Article 9',
  ART10: 'UK GDPR Article 10',
  SCHEDULE1: 'Data Protection Act 2018 Schedule 1',
};

const SAID_OF: Readonly<Record<BasisScope, string>> = {
  FLOW: 'the flow',
  PURPOSE: 'its purpose',
  NOTICE: 'the whole notice',
};

/** "with the basis Art 6(1)(e) said of the flow, its purpose or the whole notice". */
async function basisLimit(
  { ids, kinds, scopes }: NonNullable<FlowFilter['basis']>,
  context: Context,
): Promise<string> {
  const saidOf = `said of ${orList(scopes.map((scope) => SAID_OF[scope]))}`;
  if (ids === null) return `with a basis ${saidOf}`;
  if (ids.length > MOST_REFERENCES) {
    return `with a basis in ${orList(kinds.map((kind) => LISTS[kind]))} ${saidOf}`;
  }
  const bases = await loadAll(context.load.legalBasis, ids);
  return `with the basis ${orList(bases.map(({ basis }) => basis.reference))} ${saidOf}`;
}

function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
