import type { Drawable } from './drawable.ts';
import type { Scene } from './scene.ts';
import { flowLine, otherCard, partyCard } from './scene-parts.ts';
import { countOf } from './words.ts';

/** The card for flows of which nothing says whether they carry the category. */
export const NOT_STATED_BIN = 'bin:not-stated';

/**
 * One category: sources at the left, the publishers of notices in the middle, recipients at the
 * right, with a ribbon for each pair. Flows of which the notice does not say what they carry never
 * become ribbons: they are counted in one bin, which says so.
 */
export function categoryScene(shown: Drawable): Scene {
  const said = shown.flows.filter(({ certainty }) => certainty !== 'NOT_STATED');
  const silent = shown.flows.length - said.length;
  const drawn = new Set(said.flatMap((flow) => [flow.sender.party.id, flow.recipient.party.id]));
  const senders = new Set(said.map((flow) => flow.sender.party.id));
  const column = (id: string) => {
    if (shown.controllerIds.includes(id)) return 1;
    return senders.has(id) ? 0 : 2;
  };
  return {
    lens: 'CATEGORY',
    parties: [
      ...shown.parties.map((party) => ({
        ...partyCard(party, shown),
        column: column(party.id),
        group: drawn.has(party.id) ? null : NOT_STATED_BIN,
      })),
      ...(silent === 0
        ? []
        : [
            otherCard({
              id: NOT_STATED_BIN,
              name: `Not stated: ${countOf(silent, 'flow')}`,
              kind: 'BIN',
              column: 2,
            }),
          ]),
    ],
    lines: shown.flows.flatMap((flow) =>
      flowLine(flow, { from: flow.sender.party.id, to: flow.recipient.party.id }),
    ),
    frames: [],
  };
}
