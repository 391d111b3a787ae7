import { useQuery } from 'urql';
import { KindsOfBodyDocument } from '../../../graphql/documents/party-panel.ts';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { quoted } from '../../../text/words.ts';
import { mayBe, notAllLookedAt } from '../counts.ts';
import type { PanelParty } from '../types.ts';
import { Cited, Part } from './parts.tsx';

/** Kinds of body that a notice mentions without naming one, and that this body may be. */
export function MayAlsoBe({ party }: { party: PanelParty }) {
  const isNamed = party.kind === 'ORGANISATION' || party.kind === 'TEAM';
  const [{ data }] = useQuery({
    query: KindsOfBodyDocument,
    pause: !isNamed || party.instanceOf.length === 0,
  });
  const kinds = mayBe(party, data?.parties.edges ?? []);
  const cut = data === undefined ? null : notAllLookedAt(data.parties);
  if (kinds.length === 0 && cut === null) return null;
  return (
    <Part title="It may also be">
      {kinds.map((kind) => (
        <p key={kind.id}>
          <Link to={pathOf('party', kind.id)}>{quoted(kind.name)}</Link>
          {publisherOf(kind) !== null && ` in the notice of ${publisherOf(kind)}`}{' '}
          <Cited statements={kind.statements} />: the notice names a kind of body, not this one.
        </p>
      ))}
      {cut !== null && <p>{cut}</p>}
    </Part>
  );
}

function publisherOf(kind: {
  statements: readonly { notice: { publisher: { name: string } | null } }[];
}): string | null {
  return kind.statements[0]?.notice.publisher?.name ?? null;
}
