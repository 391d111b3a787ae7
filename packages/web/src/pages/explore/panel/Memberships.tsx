import { CertaintyMark } from '../../../components/Glyph.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { quoted, sentenceStart } from '../../../text/words.ts';
import type { PanelParty } from '../types.ts';
import { Cited } from './parts.tsx';

/** Of which hubs a party is a member, and how the notice names it there. */
export function Memberships({ memberships }: { memberships: PanelParty['memberOf'] }) {
  return memberships.map((membership) => (
    <div key={membership.party?.id}>
      <p>
        Member of the {membership.party?.name} <Cited statements={membership.statements} />. Since
        when: {membership.period.firstDay === null ? 'not known' : membership.period.words}.
        {membership.openWords !== null && ` List open: ${quoted(membership.openWords)}.`}
      </p>
      {membership.condition !== null && <p>{sentenceStart(membership.condition)}.</p>}
      {membership.party?.heldBy.map((link) => (
        <p key={link.party.id}>
          The record of the hub is kept by{' '}
          <Link to={pathOf('party', link.party.id)}>{link.party.name}</Link>{' '}
          <Cited statements={link.statements} />.
        </p>
      ))}
      {membership.assertion === 'INFERRED' && (
        <p>
          <CertaintyMark kind="INFERRED" words="Inferred: name not matched" />{' '}
          {membership.writtenAs !== null && `The notice writes ${quoted(membership.writtenAs)}. `}
          {membership.reason}
        </p>
      )}
    </div>
  ));
}
