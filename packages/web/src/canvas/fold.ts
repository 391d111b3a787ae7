import { withAnnexes } from './fold-annexes.ts';
import { bundlePairs, type Drawn, foldByKind, foldInto, partiesIn } from './fold-cards.ts';
import { foldColumns } from './fold-columns.ts';
import { foldRight } from './fold-right.ts';
import { bundleFrames, splitBySaying } from './frame-lines.ts';
import {
  type FoldedFrame,
  type FoldedLine,
  type FoldedParty,
  type FoldedScene,
  focusOf,
  type Scene,
  type SceneFrame,
} from './scene.ts';
import { KIND_PLURALS } from './words.ts';
import { zoneOf } from './zones.ts';

/** Above this number a hub's members fold by kind. */
export const MOST_MEMBERS = 24;
const MOST_SOURCES = 8;
const MOST_BELOW = 3;
const MOST_CARDS = 60;
const MOST_LINES = 120;

/**
 * Folds a scene to what can be read at once. Nothing is lost: every party is a card or named in a
 * card's `folds`, every line is drawn or named in a line's `bundles`.
 */
export function foldScene(scene: Scene): FoldedScene {
  // The page and the canvas both ask, of one and the same scene.
  const known = foldedBefore.get(scene);
  if (known) return known;
  const folded = folding(scene);
  foldedBefore.set(scene, folded);
  return folded;
}

const foldedBefore = new WeakMap<Scene, FoldedScene>();

function folding(scene: Scene): FoldedScene {
  const drawn: Drawn = {
    // The order in which the server names parties must not move them.
    parties: scene.parties.map((party) => ({ ...party, folds: [] })).sort(byName),
    lines: scene.lines.map((line) => ({ ...line, bundles: [line.id] })),
  };
  const opened = new Set(scene.opened ?? []);
  switch (scene.lens) {
    case 'HUB':
      return withAnnexes(drawn, hubOf(drawn.parties), scene, (star) => foldHub(star, opened));
    case 'SHARING':
      return withAnnexes(drawn, focusOf(drawn.parties), scene, (star) =>
        foldSharing(scene, star, opened),
      );
    default:
      return foldColumns(scene, drawn, opened);
  }
}

function byName(a: FoldedParty, b: FoldedParty): number {
  return a.name.localeCompare(b.name, 'en-GB') || a.id.localeCompare(b.id);
}

function foldHub(drawn: Drawn, opened: ReadonlySet<string>): FoldedScene {
  const hub = hubOf(drawn.parties);
  const folded = foldByKind(
    drawn,
    (party) => party.id !== hub?.id && !party.isController,
    MOST_MEMBERS,
    (kind, count) => ({ id: `fold:${kind}`, name: `${KIND_PLURALS[kind]}: ${count}` }),
    opened,
  );
  return { lens: 'HUB', ...folded, lines: bundlePairs(folded.lines, opened), frames: [] };
}

/** The hub that a hub view is about. */
export function hubOf<P extends { kind: string; isFocus: boolean }>(
  parties: readonly P[],
): P | undefined {
  const hubs = parties.filter((party) => party.kind === 'HUB');
  return hubs.find((party) => party.isFocus) ?? hubs[0] ?? parties.find((party) => party.isFocus);
}

function foldSharing(scene: Scene, start: Drawn, opened: ReadonlySet<string>): FoldedScene {
  let drawn = start;
  const closed = ({ id, folded }: SceneFrame) => folded && !opened.has(`fold:${id}`);
  for (const frame of scene.frames.filter(closed)) {
    drawn = foldFrame(drawn, frame);
  }
  const names = (zone: string) => (kind: FoldedParty['kind'], count: number) => ({
    id: `fold:${zone}:${kind}`,
    name: `${KIND_PLURALS[kind]}: ${count}`,
  });
  for (const [zone, most] of [
    ['SOURCE', MOST_SOURCES],
    ['BELOW', MOST_BELOW],
  ] as const) {
    const focus = focusOf(drawn.parties);
    const here = new Set(
      drawn.parties
        .filter((party) => zoneOf(party, focus?.id, drawn.lines) === zone)
        .map((party) => party.id),
    );
    const isHere = (party: FoldedParty) =>
      here.has(party.id) || party.id.startsWith(`fold:${zone}:`);
    drawn = foldByKind(drawn, isHere, most, names(zone), opened);
  }
  const isRecipient = ({ parties, lines: all }: Drawn) => {
    const focus = focusOf(parties);
    return (party: FoldedParty) => zoneOf(party, focus?.id, all) === 'RECIPIENT';
  };
  const right = foldRight(drawn, (each) => framesOf(scene, each), isRecipient, opened);
  drawn = right.drawn;
  let frames = right.frames;
  const bundled = (all: readonly FoldedLine[]) =>
    bundlePairs(bundleFrames(all, frames, opened), opened);
  let lines = bundled(drawn.lines);
  const closable = ({ id, members }: FoldedFrame) =>
    members.length > 1 && !opened.has(`fold:${id}`);
  while (
    (drawn.parties.length > MOST_CARDS || lines.length > MOST_LINES) &&
    frames.some(closable)
  ) {
    const largest = frames
      .filter(closable)
      .reduce((a, b) => (b.members.length > a.members.length ? b : a));
    drawn = foldInto(drawn, new Set(largest.members), cardFor(largest, drawn));
    frames = frames.filter((frame) => frame !== largest);
    lines = bundled(drawn.lines);
  }
  return { lens: 'SHARING', parties: drawn.parties, lines, frames };
}

function foldFrame(drawn: Drawn, frame: { id: string; title: string }): Drawn {
  const members = drawn.parties.filter((party) => party.group === frame.id).map(({ id }) => id);
  return foldInto(drawn, new Set(members), cardFor({ ...frame, members }, drawn));
}

function cardFor(frame: FoldedFrame, drawn: Drawn) {
  const inside = drawn.parties.filter((party) => frame.members.includes(party.id));
  const kind = inside[0]?.kind ?? 'CLASS';
  const title = frame.title.replace(/: \d+$/u, '');
  return { id: `fold:${frame.id}`, name: `${title}: ${partiesIn(inside)}`, kind };
}

/**
 * The frames at the right. All in one frame share one saying, so that its line is true of each:
 * members that say something else stand in a frame of their own, or alone.
 */
function framesOf(scene: Scene, drawn: Drawn): readonly FoldedFrame[] {
  const focus = focusOf(drawn.parties);
  const recipients = drawn.parties.filter(
    (party) => zoneOf(party, focus?.id, drawn.lines) === 'RECIPIENT',
  );
  const wanted = [
    ...scene.frames.map((frame) => ({
      ...frame,
      explicit: true,
      members: recipients.filter((party) => party.group === frame.id),
    })),
    {
      id: NAMED,
      title: KIND_PLURALS.ORGANISATION,
      explicit: false,
      members: recipients.filter((party) => party.group === null && isNamed(party)),
    },
    {
      id: 'frame:kinds',
      title: 'Other kinds of body',
      explicit: false,
      members: recipients.filter((party) => party.group === null && !isNamed(party)),
    },
  ];
  return wanted.flatMap(({ id, title, explicit, members }) =>
    splitBySaying(members, drawn.lines)
      .filter((part) => part.length > 1 || (explicit && members.length === 1))
      .map((part, index) => ({
        id: index === 0 ? id : `${id}/${index + 1}`,
        title: `${id === NAMED ? namedTitle(part) : title}: ${partiesIn(part)}`,
        members: part.map((party) => party.id),
      })),
  );
}

const NAMED = 'frame:named';

/** A hub is no body, and is named like one. */
function namedTitle(parties: readonly FoldedParty[]): string {
  const hubs = parties.filter(({ kind }) => kind === 'HUB').length;
  if (hubs === 0) return KIND_PLURALS.ORGANISATION;
  return hubs === parties.length ? KIND_PLURALS.HUB : 'Named bodies and hubs';
}

function isNamed(party: FoldedParty): boolean {
  return party.kind === 'ORGANISATION' || party.kind === 'HUB';
}
