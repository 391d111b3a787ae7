import type { Drawable, DrawableAgreement } from './drawable.ts';
import type { PartyState, Scene, SceneLine } from './scene.ts';
import { flowLine, otherCard, partyCard } from './scene-parts.ts';

/** The card for flows under no agreement that this register knows. */
export const NO_AGREEMENT_BIN = 'bin:no-agreement';

const TIERS: readonly (readonly [DrawableAgreement['tier'], string])[] = [
  ['FRAMEWORK', 'Framework agreements'],
  ['PURPOSE', 'Agreements for a purpose'],
  ['INDIVIDUAL', 'Individual agreements'],
  ['NOT_STATED', 'Tier not stated'],
];

/**
 * Agreements in the middle, by tier. A flow runs from its sender through the agreement that it is
 * under to its recipient; flows under none in this register run through a card that says so. Thin
 * lines join an agreement and its parties.
 */
export function agreementsScene(shown: Drawable): Scene {
  const known = new Map(shown.agreements.map((agreement) => [agreement.id, agreement]));
  const through = (flow: Drawable['flows'][number]) =>
    flow.agreements.map(({ agreement }) => agreement.id).find((id) => known.has(id)) ??
    NO_AGREEMENT_BIN;
  const senders = new Set(shown.flows.map((flow) => flow.sender.party.id));
  const recipients = new Set(shown.flows.map((flow) => flow.recipient.party.id));
  const ids = new Set(shown.parties.map(({ id }) => id));
  const without = shown.flows.filter((flow) => through(flow) === NO_AGREEMENT_BIN);
  const tiers = TIERS.filter(([tier]) => shown.agreements.some((each) => each.tier === tier));
  return {
    lens: 'AGREEMENTS',
    parties: [
      ...shown.parties.map((party) => ({
        ...partyCard(party, shown),
        column: recipients.has(party.id) && !senders.has(party.id) ? 2 : 0,
      })),
      ...shown.agreements.map((agreement) =>
        otherCard({
          id: agreement.id,
          name: agreement.title,
          kind: 'AGREEMENT',
          state: STATES[agreement.state],
          badge: BADGES[agreement.state],
          group: `tier:${agreement.tier}`,
          column: 1,
        }),
      ),
      ...(without.length === 0
        ? []
        : [
            otherCard({
              id: NO_AGREEMENT_BIN,
              name: `No agreement in this register: ${without.length}`,
              kind: 'BIN',
              column: 1,
            }),
          ]),
    ],
    lines: [
      ...shown.flows.flatMap((flow) => [
        ...flowLine(
          flow,
          { from: flow.sender.party.id, to: through(flow) },
          { id: `${flow.id}>in`, marks: [] },
        ),
        ...flowLine(
          flow,
          { from: through(flow), to: flow.recipient.party.id },
          { id: `${flow.id}>out` },
        ),
      ]),
      ...shown.agreements.flatMap((agreement) =>
        agreement.partyIds.filter((id) => ids.has(id)).map((id) => partyTo(agreement.id, id)),
      ),
    ],
    frames: tiers.map(([tier, title]) => ({ id: `tier:${tier}`, title, folded: false })),
  };
}

const STATES: Readonly<Record<DrawableAgreement['state'], PartyState>> = {
  NOT_BEGUN: 'NOT_BEGUN',
  CURRENT: 'CURRENT',
  DUE_FOR_REVIEW: 'CURRENT',
  EXPIRED: 'ENDED',
  UNKNOWN: 'UNKNOWN',
};

const BADGES: Readonly<Record<DrawableAgreement['state'], string | null>> = {
  EXPIRED: 'Ended by this date',
  NOT_BEGUN: 'Not begun on this date',
  DUE_FOR_REVIEW: 'Due for review',
  CURRENT: null,
  UNKNOWN: null,
};

function partyTo(agreement: string, party: string): SceneLine {
  return {
    id: `party:${party}:${agreement}`,
    kind: 'MEMBERSHIP',
    from: party,
    to: agreement,
    certainty: 'STATED',
    label: '',
    agreement,
    flowIds: [],
  };
}
