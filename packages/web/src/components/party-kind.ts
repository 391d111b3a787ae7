/** What a party can be, in the order in which lists have it; the API's own codes. */
export const partyKinds = [
  'ORGANISATION',
  'CLASS',
  'CONCEPT',
  'TEAM',
  'HUB',
  'SYSTEM',
  'SUBJECT',
  'UNNAMED',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Words for the column "Kind". */
export const partyKindWords: Record<PartyKind, string> = {
  ORGANISATION: 'Named body',
  CLASS: 'Kind of body',
  CONCEPT: 'Kind of body',
  TEAM: 'Team or department',
  HUB: 'Hub',
  SYSTEM: 'System, not a body',
  SUBJECT: 'Family',
  UNNAMED: 'Not named',
};

/** Words for the key, where there is room to say what the kind means. */
export const partyKindInFull: Record<PartyKind, string> = {
  ORGANISATION: 'Named body',
  CLASS: 'Kind of body, none named',
  CONCEPT: 'Kind of body, shared by the notices',
  TEAM: 'Team or department',
  HUB: 'Hub',
  SYSTEM: 'System, not a body',
  SUBJECT: 'The family',
  UNNAMED: 'Not named',
};
