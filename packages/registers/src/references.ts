import { z } from 'zod';
import { registerFile } from './format/register-file.ts';
import * as ids from './format/scalars.ts';
import type { LoadedRegister } from './loaded-register.ts';
import type { Path } from './positions.ts';
import { walk } from './walk.ts';

/** A place in a register's records where an id stands. */
export interface IdFound {
  readonly id: string;
  readonly path: Path;
  /** What the id must be the id of, for people. */
  readonly what: string;
}

const ID_SCHEMAS: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [ids.registerId, 'register'],
  [ids.sourceId, 'source'],
  [ids.statementId, 'statement'],
  [ids.sharedPartyId, 'shared body, kind of body or system'],
  [ids.ownedPartyId, 'party'],
  [ids.partyId, 'party'],
  [ids.categoryId, 'category'],
  [ids.groupId, 'group of data subjects'],
  [ids.stageId, 'stage'],
  [ids.legalBasisId, 'legal basis'],
  [ids.legislationId, 'legislation'],
  [ids.rightId, 'right'],
  [ids.purposeId, 'purpose'],
  [ids.flowId, 'flow'],
  [ids.basisUseId, 'use of legal bases'],
  [ids.agreementId, 'agreement'],
  [ids.retentionId, 'retention rule'],
  [ids.securityId, 'security measure'],
  [ids.transferId, 'transfer'],
  [ids.contactId, 'contact'],
  [ids.conditionId, 'condition'],
  [ids.commitmentId, 'commitment'],
  [ids.handlingId, 'handling'],
  [ids.documentId, 'document'],
  [ids.programmeId, 'programme'],
  [ids.acceptanceId, 'accepted finding'],
]);

/** Every id in a register: those that its records define, and those that they refer to. */
export function findIds(register: LoadedRegister): {
  readonly defined: readonly IdFound[];
  readonly referred: readonly IdFound[];
} {
  const defined: IdFound[] = [];
  const referred: IdFound[] = [];
  walk(registerFile, register.records, ({ schema, value, path }) => {
    if (typeof value !== 'string') return;
    const what = isRoleObject(path) ? 'source, flow, purpose or system' : meaningOf(schema);
    if (what !== null) (isDefinition(path) ? defined : referred).push({ id: value, path, what });
    else if (isFormerId(path)) defined.push({ id: value, path, what: 'former id' });
  });
  return { defined, referred };
}

function meaningOf(schema: z.core.$ZodType): string | null {
  const meaning = ID_SCHEMAS.get(schema);
  if (meaning !== undefined) return meaning;
  if (!(schema instanceof z.ZodUnion)) return null;
  const meanings = schema.options.map((option) => ID_SCHEMAS.get(option));
  return meanings.every((one) => one !== undefined) ? meanings.join(' or ') : null;
}

function isDefinition(path: Path): boolean {
  return path.at(-1) === 'id' && path.length === (path[0] === 'register' ? 2 : 3);
}

function isRoleObject(path: Path): boolean {
  return path[0] === 'roles' && path[2] === 'of';
}

function isFormerId(path: Path): boolean {
  return path[2] === 'formerIds' && path.length === 4;
}
