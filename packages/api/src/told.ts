import {
  MAY_HOLD,
  type NotKnown,
  noticeIds,
  runQuery,
  type SourceRow,
  type ToldAnswer,
  type ToldQuestion,
  whoMustBeTold,
} from '@sharing-atlas/graph';
import { TOLD_GROUPS, TOLD_UNKNOWNS, type ToldGroup, type ToldReason } from '@sharing-atlas/model';
import { dayOf, idOf, optionalIdOf } from './arguments.ts';
import type { Context } from './context.ts';
import { BadArgument } from './errors.ts';
import { loadAll } from './loader.ts';

export type ContactRow = SourceRow['contacts'][number];

/** The answer with the roles to contact that the notices give. */
export interface AskedTold extends ToldAnswer {
  contactsOf(partyId: string): readonly ContactRow[];
  /** Asked of a breach: what the notices give for the Commissioner, for complaints. */
  readonly commissioner: readonly ContactRow[];
  readonly counts: Readonly<Record<ToldGroup, number>>;
}

export interface ToldArguments {
  readonly reason: ToldReason;
  readonly from?: string | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly agreement?: string | null | undefined;
  readonly asAt?: string | null | undefined;
}

/** @throws UnknownId, Ambiguous, BadArgument */
export async function toldOf(args: ToldArguments, context: Context): Promise<AskedTold> {
  const question = await questionOf(args, context);
  const answer = await whoMustBeTold(context.store, question, context.options);
  const contacts = await contactsIn(context);
  const contactsOf = (partyId: string) =>
    contacts.filter(({ ofIds }) => ofIds.includes(partyId)).map(({ contact }) => contact);
  return {
    ...answer,
    notKnown: withContacts(answer, contactsOf),
    contactsOf,
    commissioner: contacts
      .filter(({ contact }) => contact.matters.includes('COMPLAINT_TO_COMMISSIONER'))
      .map(({ contact }) => contact),
    counts: countsOf(answer),
  };
}

async function questionOf(args: ToldArguments, context: Context): Promise<ToldQuestion> {
  const { reason, categories } = args;
  const agreementId = await optionalIdOf(context, 'agreement', args.agreement, 'Agreement');
  if (reason === 'AGREEMENT_ENDED' && agreementId === null) {
    throw new BadArgument('agreement', '', 'Name the agreement that ended.');
  }
  const fromId = await optionalIdOf(context, 'from', args.from, 'Party');
  if (reason !== 'AGREEMENT_ENDED' && fromId === null) {
    throw new BadArgument('from', '', 'Name the controller whose data it is about.');
  }
  const categoryIds: string[] = [];
  for (const category of categories ?? []) {
    categoryIds.push(await idOf(context, 'categories', category, 'Category'));
  }
  return {
    reason,
    fromId,
    categoryIds: [...new Set(categoryIds)],
    agreementId,
    asAt: dayOf(context, args.asAt),
  };
}

async function contactsIn(context: Context) {
  const ids = await runQuery(context.store, noticeIds, {}, context.options);
  const notices = await loadAll(
    context.load.source,
    ids.map(({ id }) => id),
  );
  return Promise.all(
    notices
      .flatMap(({ contacts }) => contacts)
      .map(async (contact) => ({
        contact,
        ofIds: (await context.load.contact.load(contact.id))?.ofIds ?? [],
      })),
  );
}

/** Adds of how many recipients no contact is recorded, in the order of the vocabulary. */
function withContacts(
  { recipients, notKnown }: ToldAnswer,
  contactsOf: AskedTold['contactsOf'],
): NotKnown[] {
  const without = recipients.filter(
    ({ group, partyId }) => MAY_HOLD.has(group) && contactsOf(partyId).length === 0,
  );
  const noContact: NotKnown = { code: 'NO_CONTACT', count: without.length, statementIds: [] };
  const all = without.length === 0 ? [...notKnown] : [...notKnown, noContact];
  return all.sort(
    (one, other) => TOLD_UNKNOWNS.indexOf(one.code) - TOLD_UNKNOWNS.indexOf(other.code),
  );
}

function countsOf({ recipients }: ToldAnswer): Record<ToldGroup, number> {
  const counts: Record<ToldGroup, number> = {
    RECEIVES: 0,
    MAY_RECEIVE: 0,
    CATEGORIES_NOT_STATED: 0,
    RECEIVED_BEFORE: 0,
    OWN_TEAM: 0,
    PARTY_TO_AGREEMENT: 0,
    OTHER_CATEGORIES_STATED: 0,
    LEFT_OUT: 0,
  };
  for (const group of TOLD_GROUPS) {
    counts[group] = recipients.filter((recipient) => recipient.group === group).length;
  }
  return counts;
}
