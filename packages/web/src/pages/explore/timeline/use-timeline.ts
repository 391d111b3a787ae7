import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Material } from '../../../explorer/material.ts';
import { type ChangeDay, changeDays } from '../../../explorer/timeline.ts';
import { MapChangesDocument } from '../../../graphql/documents/map.ts';
import { plural } from '../../../text/words.ts';

export interface Timeline {
  /** What it was asked about. */
  readonly material: Material;
  readonly days: readonly ChangeDay[];
  /** Of how much no day is on record, shortly and in a full sentence; or why there is no answer. */
  readonly short: string;
  readonly words: string;
}

/** The server is asked about this many things at most. */
const MOST_THINGS = 5_000;

/** When what was read changes; null while that is not known. */
export function useTimeline(material: Material | null): Timeline | null {
  const ids = useMemo(() => (material === null ? [] : thingsIn(material)), [material]);
  const isTooMuch = ids.length > MOST_THINGS;
  const [{ data, fetching }] = useQuery({
    query: MapChangesDocument,
    variables: { ids },
    pause: ids.length === 0 || isTooMuch,
  });
  return useMemo(() => {
    if (material === null) return null;
    if (isTooMuch) return { material, days: [], short: TOO_MUCH, words: TOO_MUCH };
    if (data === undefined || fetching) return null;
    const { changes } = data;
    if (changes.__typename !== 'Changes') {
      return { material, days: [], short: changes.message, words: changes.message };
    }
    const moments = changes.changes.map(({ party, flow, agreement, ...moment }) => ({
      ...moment,
      name: party?.shortName ?? party?.name ?? flow?.name ?? agreement?.title ?? moment.words,
    }));
    const { things, undated, words } = changes;
    const short =
      undated === 0
        ? 'All that is read here has a day on record.'
        : `${undated} of ${plural(things, 'thing')} read here ${undated === 1 ? 'has' : 'have'} no day on record.`;
    return { material, days: changeDays(moments), short, words };
  }, [material, data, fetching, isTooMuch]);
}

const TOO_MUCH =
  'There is more on this map than days of change are looked up for. Narrow it to see them.';

function thingsIn({ parties, flows }: Material): string[] {
  const agreements = [...flows.values()].flatMap((flow) =>
    flow.agreements.map(({ agreement }) => agreement.id),
  );
  return [...parties.keys(), ...flows.keys(), ...new Set(agreements)].sort();
}
