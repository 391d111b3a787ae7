/** The closed vocabulary of “what if”. */

/** What can be proposed. */
export const CHANGE_KINDS = [
  'AGREEMENT_LAPSES',
  'BODY_ENDS',
  'FLOW_STOPS',
  'BASIS_USE_WITHDRAWN',
  'BASIS_WITHDRAWN',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The questions whose answers are compared. */
export const IMPACT_QUESTIONS = [
  'WHO_RECEIVES',
  'WHAT_GOES',
  'WHAT_IT_SENDS',
  'WHAT_IT_RECEIVES',
  'ON_WHAT_BASIS',
  'UNDER_WHICH_AGREEMENT',
] as const;
export type ImpactQuestion = (typeof IMPACT_QUESTIONS)[number];

/** What a flow would be left without. */
export const LOSS_KINDS = ['NO_AGREEMENT', 'NO_BASIS', 'ONLY_NOTICE_WIDE', 'NO_CONDITION'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** What cannot be told of a proposed change, in the order shown: it stands first. */
export const IMPACT_UNKNOWNS = [
  'NOT_YET',
  'PRACTICE',
  'AGREEMENT_NOT_STATED',
  'FLOWS_GO_ON',
  'MAY_BE_MEANT',
  'MEMBERSHIPS_GO_ON',
  'OTHER_BASES',
  'ONLY_NOTICE_WIDE',
  'ALREADY_SENT',
  'OTHER_FLOWS',
] as const;
export type ImpactUnknown = (typeof IMPACT_UNKNOWNS)[number];
