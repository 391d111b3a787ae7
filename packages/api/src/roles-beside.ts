import type { PartyRow, ToldRecipient } from '@sharing-atlas/graph';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

export type RoleLink = PartyRow['roles'][number];

/**
 * The roles that a notice gives a processor beside that of processor, to it or to what it is a part
 * of, as a controller for what it collects for itself. They decide who tells whom of a breach: a
 * processor its controller (UK GDPR Art 33(2)), a controller the Commissioner (Art 33(1)). Empty for
 * a recipient that is no processor.
 */
export async function rolesBeside(
  { partyId, roles, flowIds }: Pick<ToldRecipient, 'partyId' | 'roles' | 'flowIds'>,
  { load }: Context,
): Promise<readonly RoleLink[]> {
  if (!roles.includes('PROCESSOR')) return [];
  const [party, flows] = await Promise.all([load.party.load(partyId), loadAll(load.flow, flowIds)]);
  if (party === null) return [];
  const wholes = await loadAll(
    load.party,
    party.partOf.map(({ id }) => id),
  );
  const registers = new Set(flows.map(({ flow }) => flow.registerId));
  return [party, ...wholes].flatMap((each) =>
    each.roles.filter(
      ({ link: { role, registerId } }) =>
        !PROCESSES.has(role) && registerId !== null && registers.has(registerId),
    ),
  );
}

const PROCESSES: ReadonlySet<string> = new Set(['PROCESSOR', 'SUB_PROCESSOR']);
