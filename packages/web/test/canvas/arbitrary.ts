import fc from 'fast-check';
import type { LineCertainty, PartyKind, Scene, SceneParty } from '../../src/canvas/scene.ts';
import { flow, membership, party } from './scenes.ts';

const WORDS = [
  'Sandwell',
  'Children’s',
  'Care',
  'Police',
  'and',
  'Partnership',
  'Wellbeing',
  'NHS',
];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
const badge = fc.constantFrom(null, null, 'Ended 31 March 2021', 'Renamed 2020, to verify');
const certainty = fc.constantFrom<LineCertainty>(
  'STATED',
  'NOT_STATED',
  'STATED_WIDER',
  'EXCLUDED',
);
const label = fc.constantFrom('', '3 categories', 'missing from home');

const memberKind = fc.constantFrom<PartyKind>('ORGANISATION', 'CLASS', 'TEAM', 'SYSTEM', 'UNNAMED');

export const canvasSize = fc.record({
  width: fc.integer({ min: 641, max: 1900 }),
  height: fc.integer({ min: 320, max: 1200 }),
});

export const phoneSize = fc.record({
  width: fc.integer({ min: 320, max: 640 }),
  height: fc.integer({ min: 480, max: 900 }),
});

/** A hub with as many members as asked for, with or without a controller. */
export function hubScene(members: { min: number; max: number }): fc.Arbitrary<Scene> {
  const member = fc.record({ name, kind: memberKind, badge });
  return fc
    .record({
      members: fc.array(member, { minLength: members.min, maxLength: members.max }),
      controller: fc.boolean(),
      flows: fc.array(certainty, { maxLength: 2 }),
    })
    .map((made) => {
      const hub = party('hub', 'The hub', 'HUB', { isFocus: true });
      const trust = party('trust', 'The trust', 'ORGANISATION', { isController: true });
      const parties = made.members.map((one, index) =>
        party(`m${index}`, one.name.join(' '), one.kind, { badge: one.badge, memberOf: ['hub'] }),
      );
      const flows = made.controller
        ? made.flows.map((of, index) => flow('trust', 'hub', { certainty: of, id: `f${index}` }))
        : [];
      return {
        lens: 'HUB',
        parties: [hub, ...(made.controller ? [trust] : []), ...parties],
        lines: [...flows, ...parties.map((one) => membership(one.id, 'hub'))],
        frames: [],
      };
    });
}

/** A trust and parties around it, each with lines to or from it, some in two agreements. */
export function sharingScene(most: number): fc.Arbitrary<Scene> {
  const kind = fc.constantFrom<PartyKind>(
    'ORGANISATION',
    'CLASS',
    'CONCEPT',
    'TEAM',
    'SYSTEM',
    'SUBJECT',
    'UNNAMED',
    'HUB',
  );
  const line = fc.record({ out: fc.boolean(), certainty, label });
  const other = fc.record({
    name,
    kind,
    badge,
    group: fc.constantFrom(null, null, 'a1', 'a2'),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  });
  return fc.array(other, { maxLength: most }).map((others) => {
    const trust = party('trust', 'The trust', 'ORGANISATION', {
      isFocus: true,
      isController: true,
    });
    const parties: SceneParty[] = others.map((one, index) =>
      party(`p${index}`, one.name.join(' '), one.kind, { badge: one.badge, group: one.group }),
    );
    return {
      lens: 'SHARING',
      parties: [trust, ...parties],
      lines: others.flatMap((one, index) =>
        one.lines.map((drawn, at) => ({
          ...flow(drawn.out ? 'trust' : `p${index}`, drawn.out ? `p${index}` : 'trust', {
            certainty: drawn.certainty,
            label: drawn.label,
            agreement: one.group,
          }),
          id: `l${index}-${at}`,
          flowIds: [`l${index}-${at}`],
        })),
      ),
      frames: [
        { id: 'a1', title: 'First agreement', folded: false },
        { id: 'a2', title: 'Second agreement', folded: false },
      ],
    };
  });
}
