import { type MaterialMembership, membershipId } from './material.ts';
import type { Shown } from './shown.ts';

/** Above this number of things a picture is not written into its address. */
const MOST_WRITTEN = 300;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const WIDTH = 3;

interface Told {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
}

/** What changed between the making of an address and now. */
export interface Changed {
  /** Things shown now that were not there, or were otherwise. */
  readonly fresh: readonly { readonly id: string; readonly name: string }[];
  /** How many things shown then are gone, or are otherwise now. */
  readonly gone: number;
}

/**
 * Three signs for each thing shown, made of its id and of what is told of it: enough to say later
 * what is new or otherwise, and how many are gone. Empty for more than 300 things.
 */
export function fingerprint(shown: Shown): string {
  const told = thingsIn(shown);
  if (told.length > MOST_WRITTEN) return '';
  return told
    .map(({ mark }) => mark)
    .sort()
    .join('');
}

/** Null where nothing was written to compare with. */
export function changedSince(was: string, shown: Shown): Changed | null {
  if (was === '' || was.length % WIDTH !== 0) return null;
  const then: string[] = [];
  for (let at = 0; at < was.length; at += WIDTH) then.push(was.slice(at, at + WIDTH));
  const now = thingsIn(shown);
  const marks = new Set(now.map(({ mark }) => mark));
  return {
    fresh: now.filter(({ mark }) => !then.includes(mark)).map(({ id, name }) => ({ id, name })),
    gone: then.filter((mark) => !marks.has(mark)).length,
  };
}

function thingsIn({ parties, flows, memberships }: Shown): readonly Told[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...parties.map(({ id, name, kind, standing }) => ({
      id,
      name,
      mark: signs([id, name, kind, standing.state, standing.badge]),
    })),
    ...flows.map((flow) => ({
      id: flow.id,
      name: `${nameOf(flow.sender.party.id)} → ${nameOf(flow.recipient.party.id)}`,
      mark: signs([
        flow.id,
        flow.sender.party.id,
        flow.recipient.party.id,
        flow.certainty,
        flow.validity,
        flow.carries.map(({ category }) => category.id),
        flow.excludes.map(({ category }) => category.id),
        flow.purposes.map(({ purpose }) => purpose.id),
        flow.agreements.map(({ agreement }) => agreement.id),
        flow.statements.map(({ id }) => id),
      ]),
    })),
    ...memberships.map((each: MaterialMembership) => ({
      id: membershipId(each),
      name: `${nameOf(each.memberId)} in ${nameOf(each.hubId)}`,
      mark: signs([membershipId(each), each.assertion, each.statements.map(({ id }) => id)]),
    })),
  ];
}

/** FNV-1a, its lowest 18 bits in three signs that stand unescaped in an address. */
function signs(parts: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(parts)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  const folded = (hash ^ (hash >>> 18)) & 0x3ffff;
  return [12, 6, 0].map((shift) => SIGNS[(folded >> shift) & 63] ?? '').join('');
}
