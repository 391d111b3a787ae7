import type { PartyKind, PartyState, Scene, SceneLine, SceneParty } from './scene.ts';
import { countOf } from './words.ts';

/** What the canvas wants of the API's `neighbourhood`; any answer that selects these fields fits. */
export interface NeighbourhoodAnswer {
  /** The date asked about, YYYY-MM-DD. */
  readonly asAt: string;
  readonly of: { readonly id: string } | null;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: PartyKind;
    readonly period: { readonly firstDay: string | null; readonly lastDay: string | null };
  }[];
  readonly flows: readonly {
    readonly id: string;
    readonly assertion: 'STATED' | 'INFERRED';
    readonly sender: { readonly party: { readonly id: string } | null };
    readonly recipient: { readonly party: { readonly id: string } | null };
    readonly carries: readonly { readonly category: { readonly name: string } | null }[];
    readonly agreements: readonly {
      readonly agreement: { readonly id: string; readonly title: string };
    }[];
  }[];
  readonly memberships: readonly { readonly hubId: string; readonly memberId: string }[];
}

const LONGEST_LABEL = 24;

/** Makes a scene of an answer. `controllerIds` are the parties that publish the notices shown. */
export function sceneFrom(
  answer: NeighbourhoodAnswer,
  lens: Scene['lens'],
  controllerIds: readonly string[],
): Scene {
  const focusId = answer.of?.id;
  const groups =
    lens === 'SHARING' ? agreementsByParty(answer.flows, focusId) : new Map<string, string>();
  const titles = new Map(
    answer.flows.flatMap(({ agreements }) =>
      agreements.map(({ agreement }) => [agreement.id, agreement.title] as const),
    ),
  );
  const used = new Set(groups.values());
  return {
    lens,
    parties: answer.parties.map((party): SceneParty => {
      const state = stateOn(answer.asAt, party.period);
      const { lastDay } = party.period;
      return {
        id: party.id,
        name: party.name,
        kind: party.kind,
        isFocus: party.id === focusId,
        isController: controllerIds.includes(party.id),
        state,
        badge: state === 'ENDED' && lastDay !== null ? `Ended ${inWords(lastDay)}` : null,
        group: groups.get(party.id) ?? null,
        memberOf: answer.memberships
          .filter(({ memberId }) => memberId === party.id)
          .map(({ hubId }) => hubId),
        marks: [],
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
    frames: [...titles]
      .filter(([id]) => used.has(id))
      .map(([id, title]) => ({ id, title, folded: false })),
  };
}

type Flow = NeighbourhoodAnswer['flows'][number];

function lineOf(flow: Flow, lens: Scene['lens']): readonly SceneLine[] {
  const from = flow.sender.party?.id;
  const to = flow.recipient.party?.id;
  if (from === undefined || to === undefined || from === to) return [];
  const silent = flow.carries.length === 0;
  const stated = flow.assertion === 'INFERRED' ? 'INFERRED' : 'STATED';
  const silentLabel = lens === 'HUB' ? '1 flow\ncategories not stated' : '';
  return [
    {
      id: flow.id,
      kind: 'FLOW',
      from,
      to,
      certainty: silent ? 'NOT_STATED' : stated,
      label: silent ? silentLabel : wordsFor(flow),
      agreement: flow.agreements[0]?.agreement.id ?? null,
      flowIds: [flow.id],
    },
  ];
}

function wordsFor({ carries }: Flow): string {
  const name = carries[0]?.category?.name;
  return carries.length === 1 && name !== undefined && name.length <= LONGEST_LABEL
    ? name
    : countOf(carries.length, 'category', 'categories');
}

/** A recipient under one agreement stands in that agreement's frame. */
function agreementsByParty(
  flows: readonly Flow[],
  focusId: string | undefined,
): Map<string, string> {
  const groups = new Map<string, string>();
  for (const flow of flows) {
    const to = flow.recipient.party?.id;
    const agreement = flow.agreements[0]?.agreement.id;
    if (flow.sender.party?.id === focusId && to !== undefined && agreement !== undefined) {
      groups.set(to, agreement);
    }
  }
  return groups;
}

/** Days are compared only where both are known: what is not known is never compared away. */
function stateOn(
  asAt: string,
  { firstDay, lastDay }: { firstDay: string | null; lastDay: string | null },
): PartyState {
  if (lastDay !== null && lastDay < asAt.slice(0, lastDay.length)) return 'ENDED';
  if (firstDay !== null && firstDay > asAt.slice(0, firstDay.length)) return 'NOT_BEGUN';
  return firstDay !== null && lastDay !== null ? 'CURRENT' : 'UNKNOWN';
}

/** "2021-03-31" as "31 March 2021"; a month or a year stays one. */
function inWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01T00:00:00Z`),
  );
  return [date === undefined ? '' : String(Number(date)), name, year].join(' ').trim();
}
