import { useQuery } from 'urql';
import { KindsOfBodyDocument, PartyPanelDocument } from '../../graphql/documents/party-panel.ts';
import { useAsAt } from '../../shell/as-at.ts';
import { type Indirect, mayBe } from './counts.ts';
import type { ExplorePicture } from './picture.ts';

/**
 * What may concern a party that no flow names; null where flows do, or while it is not known. The
 * panel asks the same, so that it is asked once.
 */
export function useIndirect({ shown }: ExplorePicture): Indirect | null {
  const { chosen } = useAsAt();
  const id = shown.of?.id ?? '';
  const pause = shown.of === null || shown.whole.flows > 0;
  const [told] = useQuery({ query: PartyPanelDocument, variables: { id, asAt: chosen }, pause });
  const [kinds] = useQuery({ query: KindsOfBodyDocument, pause });
  const party = pause ? undefined : told.data?.party;
  if (party?.__typename !== 'Party' || kinds.data === undefined) return null;
  const throughHubs = party.memberOf.flatMap((membership) => membership.party?.receives ?? []);
  return {
    throughHubs: new Set(throughHubs.map((flow) => flow.id)).size,
    kinds: mayBe(party, kinds.data.parties.edges).length,
  };
}
