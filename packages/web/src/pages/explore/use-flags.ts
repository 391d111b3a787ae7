import { useMemo } from 'react';
import type { Flags } from '../../canvas/flags.ts';
import type { Shown } from '../../explorer/shown.ts';
import { useFindingMarks } from '../../graphql/finding-marks.ts';

/** The faults and gaps that the checks find of what is shown, as far as they are read. */
export function useFlags({ parties, flows, agreements }: Shown): Flags {
  const ids = useMemo(
    () => [...parties, ...flows, ...agreements].map(({ id }) => id),
    [parties, flows, agreements],
  );
  const marks = useFindingMarks(ids);
  return useMemo(
    () =>
      new Map(
        [...marks].flatMap(([id, { faultIds, gapIds }]) =>
          faultIds.length + gapIds.length === 0
            ? []
            : [[id, { faults: faultIds, gaps: gapIds }] as const],
        ),
      ),
    [marks],
  );
}
