import type { LineCertainty, PartyKind, PartyState, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';

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

/** Makes a scene of an answer. `controllerIds` are the parties that publish the notices shown. */
export function sceneFrom(
  answer: NeighbourhoodAnswer,
  lens: 'HUB' | 'SHARING',
  controllerIds: readonly string[],
): Scene {
  return sceneOf({
    lens: lens === 'HUB' ? 'hub' : 'sharing',
    of: answer.of,
    category: null,
    controllerIds,
    parties: answer.parties,
    flows: answer.flows.map((flow) => ({
      ...flow,
      name: flow.id,
      certainty: certaintyOf(flow),
      validity: 'UNKNOWN',
    })),
    memberships: answer.memberships,
    agreements: [],
    opened: [],
    pinned: {},
    grown: [],
    path: null,
  });
}

/** How sure a flow's categories are: stated if any is, inferred if all are, else not stated. */
export function certaintyOf(flow: Pick<NeighbourhoodFlow, 'carries'>): LineCertainty {
  if (flow.carries.length === 0) return 'NOT_STATED';
  return flow.carries.some(({ assertion }) => assertion === 'STATED') ? 'STATED' : 'INFERRED';
}
