import { useQuery } from 'urql';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { MembershipsDocument } from '../../../graphql/documents/sharing.ts';
import { quoted } from '../../../text/words.ts';

interface HowMemberProps {
  party: string;
  hub: string;
}

/** Of a party reached through a hub: how the notice writes its name there, and if that was inferred. */
export function HowMember({ party, hub }: HowMemberProps) {
  const [{ data }] = useQuery({ query: MembershipsDocument, variables: { party } });
  if (data?.party.__typename !== 'Party') return null;
  const membership = data.party.memberOf.find((each) => each.party?.id === hub);
  if (membership === undefined) return null;
  const { assertion, reason, writtenAs } = membership;
  return (
    <>
      {assertion === 'INFERRED' && (
        <p>
          <CertaintyMark kind="INFERRED" words="Inferred: name not matched" /> {reason}
        </p>
      )}
      {writtenAs !== null && <p>The notice writes {quoted(writtenAs)}.</p>}
    </>
  );
}
