import fc from 'fast-check';
import type { Drawable, DrawableFlow } from '../../src/canvas/drawable.ts';
import type { LineCertainty, PartyKind, PartyState } from '../../src/canvas/scene.ts';

const NAMES = ['Police', 'Children’s Social Care', 'Wellbeing and Early Help Partnership', 'NHS'];
const kind = fc.constantFrom<PartyKind>('ORGANISATION', 'CLASS', 'TEAM', 'SYSTEM', 'UNNAMED');
const certainty = fc.constantFrom<LineCertainty>('STATED', 'NOT_STATED', 'NOT_STATED', 'INFERRED');
const state = fc.constantFrom<PartyState>('CURRENT', 'UNKNOWN', 'ENDED', 'NOT_BEGUN');

/** Any picture that an explorer may ask for: some parties, and flows between any two of them. */
export function drawable(
  lens: Drawable['lens'],
  most: { parties: number; flows: number },
): fc.Arbitrary<Drawable> {
  const end = fc.nat({ max: most.parties });
  const flow = fc.record({ from: end, to: end, certainty, state, agreement: fc.nat({ max: 3 }) });
  return fc
    .record({
      parties: fc.array(fc.record({ name: fc.constantFrom(...NAMES), kind, state }), {
        maxLength: most.parties,
      }),
      flows: fc.array(flow, { maxLength: most.flows }),
      members: fc.uniqueArray(end, { maxLength: 6 }),
      grown: fc.array(end, { maxLength: 4 }),
    })
    .map(({ parties, flows, members, grown }): Drawable => {
      const ids = ['p0', ...parties.map((_, index) => `p${index + 1}`)];
      const at = (index: number) => ids[index % ids.length] ?? 'p0';
      return {
        lens,
        of: lens === 'category' ? null : { id: 'p0' },
        category: null,
        controllerIds: ['p0', at(1)],
        parties: [
          named('p0', lens === 'hub' ? 'HUB' : 'ORGANISATION', 'CURRENT', 'The one in the middle'),
          ...parties.map((each, index) =>
            named(`p${index + 1}`, each.kind, each.state, `${each.name} ${index}`),
          ),
        ],
        flows: flows
          .map((each, index) => flowFrom(`flow:${index}`, at(each.from), at(each.to), each))
          .filter(({ sender, recipient }) => sender.party.id !== recipient.party.id),
        memberships: members
          .filter((index) => at(index) !== 'p0')
          .filter((index, place, all) => all.findIndex((one) => at(one) === at(index)) === place)
          .map((index) => ({
            hubId: 'p0',
            memberId: at(index),
            assertion: 'STATED',
            state: 'UNKNOWN',
          })),
        agreements: ['a1', 'a2'].map((id) => ({
          id,
          title: `Agreement ${id}`,
          tier: id === 'a1' ? 'FRAMEWORK' : 'NOT_STATED',
          state: 'UNKNOWN',
          partyIds: ['p0'],
        })),
        opened: [],
        pinned: {},
        grown: grown.map(at),
        path: null,
      };
    });
}

/** One party that sends a silent flow of one passage to each of these. */
export function crowd(lens: Drawable['lens'], of: readonly number[]): Drawable {
  const silent = { certainty: 'NOT_STATED', state: 'CURRENT', agreement: 0 } as const;
  return {
    lens,
    of: { id: 'p0' },
    category: null,
    controllerIds: ['p0'],
    parties: [0, ...of].map((each) => named(`p${each}`, 'CLASS', 'CURRENT', `Party ${each}`)),
    flows: of.map((each) => flowFrom(`flow:${each}`, 'p0', `p${each}`, silent)),
    memberships: [],
    agreements: [],
    opened: [],
    pinned: {},
    grown: [],
    path: null,
  };
}

function named(id: string, of: PartyKind, stands: PartyState, name: string) {
  const badge = stands === 'ENDED' ? 'Ended 31 March 2021' : null;
  return { id, name, shortName: null, kind: of, standing: { state: stands, badge } };
}

function flowFrom(
  id: string,
  from: string,
  to: string,
  more: { certainty: LineCertainty; state: PartyState; agreement: number },
): DrawableFlow {
  const classes = [{ gdprClass: 'SPECIAL_CATEGORY', holds: 'IS' }];
  return {
    id,
    name: `Sharing ${id}`,
    passage: `Passage ${more.agreement}`,
    certainty: more.certainty,
    validity: more.state,
    sender: { party: { id: from } },
    recipient: { party: { id: to } },
    carries:
      more.certainty === 'NOT_STATED'
        ? []
        : [{ category: { name: 'Health', classes: more.agreement === 1 ? classes : [] } }],
    agreements:
      more.agreement === 1 || more.agreement === 2
        ? [{ agreement: { id: `a${more.agreement}`, title: 'Agreement' } }]
        : [],
  };
}
