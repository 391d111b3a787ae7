import type { Drawable, DrawableFlow } from './drawable.ts';
import { agreementsByParty, passageGroups } from './group-recipients.ts';
import type { Scene, SceneParty } from './scene.ts';
import { agreementsScene } from './scene-agreements.ts';
import { categoryScene } from './scene-category.ts';
import { flowsScene, pathScene } from './scene-flows.ts';
import { flowLine, membershipLines, partyCard, wordsFor } from './scene-parts.ts';

/** Makes the scene of what is shown, by its lens. The same input always gives the same scene. */
export function sceneOf(shown: Drawable): Scene {
  const { opened, grown, pinned } = shown;
  return { ...byLens(shown), opened, grown, pinned };
}

function byLens(shown: Drawable): Scene {
  switch (shown.lens) {
    case 'flows':
      return flowsScene(shown);
    case 'category':
      return categoryScene(shown);
    case 'agreements':
      return agreementsScene(shown);
    case 'hub':
      return starScene(shown, isHub(shown) ? 'HUB' : 'SHARING');
    case 'sharing':
      return shown.path === null ? starScene(shown, 'SHARING') : pathScene(shown, shown.path);
  }
}

function isHub({ of, parties }: Drawable): boolean {
  return parties.some(({ id, kind }) => id === of?.id && kind === 'HUB');
}

/** One party in the middle, and all others around it. */
function starScene(shown: Drawable, lens: 'HUB' | 'SHARING'): Scene {
  const focusId = shown.of?.id;
  const agreements = lens === 'SHARING' ? agreementsByParty(shown.flows, focusId) : [];
  const passages = lens === 'SHARING' ? passageGroups(shown, focusId, agreements) : [];
  const frames = [...agreements, ...passages];
  const ends = (flow: DrawableFlow) => ({
    from: flow.sender.party.id,
    to: flow.recipient.party.id,
  });
  // In a hub what is not said is the news; further out a number will do.
  const silent = (flow: DrawableFlow) =>
    lens === 'HUB' && Object.values(ends(flow)).includes(focusId ?? '')
      ? '1 flow\ncategories not stated'
      : '';
  return {
    lens,
    parties: shown.parties.map(
      (party): SceneParty => ({
        ...partyCard(party, shown),
        group: frames.find(({ members }) => members.has(party.id))?.id ?? null,
      }),
    ),
    lines: [
      ...shown.flows.flatMap((flow) =>
        flowLine(flow, ends(flow), { label: wordsFor(flow) || silent(flow) }),
      ),
      ...membershipLines(shown),
    ],
    frames: frames.map(({ id, title, folded }) => ({ id, title, folded })),
  };
}
