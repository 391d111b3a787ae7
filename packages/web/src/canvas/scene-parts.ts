import { type Drawable, type DrawableFlow, type DrawableParty, marksOf } from './drawable.ts';
import { isOver, type SceneLine, type SceneParty } from './scene.ts';
import { countOf } from './words.ts';

const LONGEST_LABEL = 24;

/** A party's card, as every lens draws it. */
export function partyCard(
  party: DrawableParty,
  { of, controllerIds, memberships }: Drawable,
): SceneParty {
  const own = memberships.filter(({ memberId }) => memberId === party.id);
  const left = own.length > 0 && own.every(isOver);
  const inferred = own.some(({ assertion }) => assertion === 'INFERRED');
  return {
    id: party.id,
    name: party.name,
    shortName: party.shortName,
    kind: party.kind,
    isFocus: party.id === of?.id,
    isController: controllerIds.includes(party.id),
    state: party.standing.state,
    badge:
      party.standing.badge ??
      (left ? 'Not a member on this date' : inferred ? 'Name not matched' : null),
    group: null,
    memberOf: own.map(({ hubId }) => hubId),
    marks: [],
  };
}

/** A card that stands for no party. */
export function otherCard(
  card: Pick<SceneParty, 'id' | 'name' | 'kind'> & Partial<SceneParty>,
): SceneParty {
  return {
    isFocus: false,
    isController: false,
    state: 'UNKNOWN',
    badge: null,
    group: null,
    memberOf: [],
    marks: [],
    ...card,
  };
}

/** A flow as one line between two cards; none where it starts and ends at the same. */
export function flowLine(
  flow: DrawableFlow,
  ends: { readonly from: string; readonly to: string },
  more: Partial<SceneLine> = {},
): readonly SceneLine[] {
  if (ends.from === ends.to) return [];
  return [
    {
      id: flow.id,
      kind: 'FLOW',
      ...ends,
      certainty: flow.certainty,
      label: '',
      agreement: flow.agreements[0]?.agreement.id ?? null,
      flowIds: [flow.id],
      state: flow.validity,
      marks: marksOf([flow]),
      ...more,
    },
  ];
}

export function membershipLines({ memberships }: Drawable): readonly SceneLine[] {
  return memberships.map(({ hubId, memberId, state }) => ({
    id: `member:${memberId}:${hubId}`,
    kind: 'MEMBERSHIP',
    from: memberId,
    to: hubId,
    certainty: 'STATED',
    label: '',
    agreement: null,
    flowIds: [],
    state,
  }));
}

/** What a line says: the one category that it carries, else how many; nothing where none is stated. */
export function wordsFor({ carries, certainty }: DrawableFlow): string {
  if (certainty === 'NOT_STATED' || carries.length === 0) return '';
  const name = carries[0]?.category.name;
  return carries.length === 1 && name !== undefined && name.length <= LONGEST_LABEL
    ? name
    : countOf(carries.length, 'category', 'categories');
}
