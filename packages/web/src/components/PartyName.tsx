import { Link } from '../shell/Link.tsx';
import { pathOf } from '../shell/paths.ts';
import { PartyIcon } from './PartyIcon.tsx';
import type { PartyKind } from './party-kind.ts';

interface PartyNameProps {
  party: { id: string; name: string; kind: PartyKind } | null;
}

/** A party's icon and name, leading to its page. */
export function PartyName({ party }: PartyNameProps) {
  if (party === null) return <>A party that is not in this register</>;
  return (
    <>
      <PartyIcon kind={party.kind} /> <Link to={pathOf('party', party.id)}>{party.name}</Link>
    </>
  );
}

/** How sure it is who the party is; nothing where the notice names it. */
export function reachWords(row: {
  partyCertainty: string;
  partyCertaintyWords: string;
  through: { name: string } | null;
}): string | null {
  const { partyCertainty, through } = row;
  if (partyCertainty === 'UNNAMED') return 'Not named: it happens; the notice does not say who.';
  if (partyCertainty === 'MEMBER_OF_HUB' && through) return `through the ${through.name}`;
  if (partyCertainty === 'MAY_BE_INSTANCE' && through) {
    return `may be this body: the notice says “${through.name}”`;
  }
  if (partyCertainty === 'NAMED') return null;
  return row.partyCertaintyWords;
}
