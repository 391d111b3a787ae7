import { parseAsString } from 'nuqs';
import type { AddressParts } from '../../shell/left-out.ts';
import { withSearch } from '../../shell/paths.ts';

/** What can be supposed to end or be withdrawn, by its name in the address, in the order of choice. */
export const beginnings = [
  { name: 'agreement', words: 'an agreement lapses', label: 'Agreement', dated: true },
  { name: 'party', words: 'a body ends', label: 'Body', dated: true },
  { name: 'basis', words: 'a basis is no longer relied on', label: 'Basis', dated: false },
  { name: 'flow', words: 'a flow stops', label: 'Flow', dated: true },
  { name: 'use', words: 'bases said in one place are withdrawn', label: 'Place', dated: false },
] as const;

export type Beginning = (typeof beginnings)[number];
export type BeginningName = Beginning['name'];

/** What is supposed, as the address has it. */
export interface Supposed {
  name: BeginningName;
  id: string;
  lastDay: string | null;
  /** Of a basis: only in the notice of this register; null for every notice. */
  register: string | null;
}

/** The address of a supposition, from the page of what would end. */
export function whatIfPath(name: BeginningName, id: string): string {
  return withSearch('/what-if', { [name]: id });
}

/** Reads what is supposed; null while nothing is chosen. */
export function supposedIn(asked: URLSearchParams): Supposed | null {
  const found = beginnings.find(({ name }) => asked.get(name));
  const id = found === undefined ? null : asked.get(found.name);
  if (found === undefined || id === null) return null;
  return {
    name: found.name,
    id,
    lastDay: found.dated ? asked.get('lastDay') || null : null,
    register: found.name === 'basis' ? asked.get('register') || null : null,
  };
}

/** The parts of the address that bear on what is supposed, and why the others count for nothing. */
export function partsOf(supposed: Supposed | null): AddressParts {
  const chosen = beginnings.find(({ name }) => name === supposed?.name);
  const others = beginnings.filter((each) => each !== chosen);
  return {
    ...Object.fromEntries(others.map(({ name }) => [name, leftOutBeside(name, chosen)])),
    ...(chosen === undefined ? {} : { [chosen.name]: parseAsString }),
    lastDay: chosen?.dated
      ? parseAsString
      : { leftOut: '“lastDay” was left out: it goes with an agreement, a body or a flow.' },
    register:
      chosen?.name === 'basis'
        ? parseAsString
        : { leftOut: '“register” was left out: it goes with a basis.' },
  };
}

function leftOutBeside(name: BeginningName, chosen: Beginning | undefined) {
  if (chosen === undefined) return parseAsString;
  return {
    leftOut: `“${name}” was left out: one thing is supposed at a time, here that ${chosen.words}.`,
  };
}

/** The change as the API takes it: exactly one of its kinds. */
export function changeOf({ name, id, lastDay, register }: Supposed) {
  switch (name) {
    case 'agreement':
      return { agreementLapses: { agreement: id, lastDay } };
    case 'party':
      return { bodyEnds: { party: id, lastDay } };
    case 'flow':
      return { flowStops: { flow: id, lastDay } };
    case 'use':
      return { basisUseWithdrawn: { use: id } };
    case 'basis':
      return { basisWithdrawn: { basis: id, register } };
  }
}
