import { agreementsByParty, passageGroups } from './group-recipients.ts';
import type {
  ClassMark,
  LineCertainty,
  PartyKind,
  PartyState,
  Scene,
  SceneLine,
  SceneParty,
} from './scene.ts';
import { countOf } from './words.ts';

/** What the canvas wants of the API's `neighbourhood`; any answer that selects these fields fits. */
export interface NeighbourhoodAnswer {
  readonly of: { readonly id: string } | null;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly kind: PartyKind;
    readonly standing: { readonly state: PartyState; readonly badge: string | null };
  }[];
  readonly flows: readonly NeighbourhoodFlow[];
  readonly memberships: readonly {
    readonly hubId: string;
    readonly memberId: string;
    readonly assertion: 'STATED' | 'INFERRED';
  }[];
}

export interface NeighbourhoodFlow {
  readonly id: string;
  readonly passage: string;
  readonly sender: { readonly party: { readonly id: string } };
  readonly recipient: { readonly party: { readonly id: string } };
  readonly carries: readonly {
    readonly assertion: 'STATED' | 'INFERRED';
    readonly category: {
      readonly name: string;
      readonly classes: readonly { readonly gdprClass: string; readonly holds: string }[];
    };
  }[];
  readonly agreements: readonly {
    readonly agreement: { readonly id: string; readonly title: string };
  }[];
}

const LONGEST_LABEL = 24;

/** Makes a scene of an answer. `controllerIds` are the parties that publish the notices shown. */
export function sceneFrom(
  answer: NeighbourhoodAnswer,
  lens: Scene['lens'],
  controllerIds: readonly string[],
): Scene {
  const focusId = answer.of?.id;
  const agreements = lens === 'SHARING' ? agreementsByParty(answer.flows, focusId) : [];
  const passages = lens === 'SHARING' ? passageGroups(answer, focusId, agreements) : [];
  const frames = [...agreements, ...passages];
  return {
    lens,
    parties: answer.parties.map((party): SceneParty => {
      const memberships = answer.memberships.filter(({ memberId }) => memberId === party.id);
      return {
        id: party.id,
        name: party.name,
        shortName: party.shortName,
        kind: party.kind,
        isFocus: party.id === focusId,
        isController: controllerIds.includes(party.id),
        state: party.standing.state,
        badge: party.standing.badge ?? unmatchedBadge(memberships),
        group: frames.find(({ members }) => members.has(party.id))?.id ?? null,
        memberOf: memberships.map(({ hubId }) => hubId),
        marks: party.id === focusId ? [] : marksOf(party.id, answer.flows),
      };
    }),
    lines: [
      ...answer.flows.flatMap((flow) => lineOf(flow, lens)),
      ...answer.memberships.map(
        ({ hubId, memberId }): SceneLine => ({
          id: `member:${memberId}:${hubId}`,
          kind: 'MEMBERSHIP',
          from: memberId,
          to: hubId,
          certainty: 'STATED',
          label: '',
          agreement: null,
          flowIds: [],
        }),
      ),
    ],
    frames: frames.map(({ id, title, folded }) => ({ id, title, folded })),
  };
}

/** How sure a flow's categories are: stated if any is, inferred if all are, else not stated. */
export function certaintyOf(flow: Pick<NeighbourhoodFlow, 'carries'>): LineCertainty {
  if (flow.carries.length === 0) return 'NOT_STATED';
  return flow.carries.some(({ assertion }) => assertion === 'STATED') ? 'STATED' : 'INFERRED';
}

function unmatchedBadge(
  memberships: readonly { readonly assertion: 'STATED' | 'INFERRED' }[],
): string | null {
  const inferred = memberships.some(({ assertion }) => assertion === 'INFERRED');
  return inferred ? 'Name not matched' : null;
}

function lineOf(flow: NeighbourhoodFlow, lens: Scene['lens']): readonly SceneLine[] {
  const from = flow.sender.party.id;
  const to = flow.recipient.party.id;
  if (from === to) return [];
  const certainty = certaintyOf(flow);
  const silentLabel = lens === 'HUB' ? '1 flow\ncategories not stated' : '';
  return [
    {
      id: flow.id,
      kind: 'FLOW',
      from,
      to,
      certainty,
      label: certainty === 'NOT_STATED' ? silentLabel : wordsFor(flow),
      agreement: flow.agreements[0]?.agreement.id ?? null,
      flowIds: [flow.id],
    },
  ];
}

function wordsFor({ carries }: NeighbourhoodFlow): string {
  const name = carries[0]?.category.name;
  return carries.length === 1 && name !== undefined && name.length <= LONGEST_LABEL
    ? name
    : countOf(carries.length, 'category', 'categories');
}

const MARKS: readonly (readonly [string, ClassMark])[] = [
  ['SPECIAL_CATEGORY', 'S9'],
  ['CRIMINAL_OFFENCE', 'C10'],
];

/** Classes that what a party sends or receives is in for certain; "may be" is left to the panel. */
function marksOf(id: string, flows: readonly NeighbourhoodFlow[]): readonly ClassMark[] {
  const classes = flows
    .filter((flow) => flow.sender.party.id === id || flow.recipient.party.id === id)
    .flatMap((flow) => flow.carries)
    .flatMap((claim) => claim.category.classes)
    .filter(({ holds }) => holds === 'IS')
    .map(({ gdprClass }) => gdprClass);
  return MARKS.filter(([name]) => classes.includes(name)).map(([, mark]) => mark);
}
