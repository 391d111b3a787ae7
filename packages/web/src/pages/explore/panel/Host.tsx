import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import type { PanelParty } from '../types.ts';
import { Cited } from './parts.tsx';

/** A hub keeps a record of what it does; who runs the system is rarely said. */
export function Host({ heldBy }: Pick<PanelParty, 'heldBy'>) {
  if (heldBy.length === 0) {
    return <p>Not in this register: no notice says which body keeps the record of the hub.</p>;
  }
  return heldBy.map((link) => (
    <p key={link.party.id}>
      <Link to={pathOf('party', link.party.id)}>{link.party.name}</Link>{' '}
      <Cited statements={link.statements} />
    </p>
  ));
}
