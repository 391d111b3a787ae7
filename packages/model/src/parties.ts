import type { PartyCertainty, PartyKind, RecipientRole } from './vocabulary.ts';

/** How sure it is who a party is, from what the notice calls it. */
export function directPartyCertainty(kind: PartyKind): PartyCertainty {
  if (kind === 'UNNAMED') return 'UNNAMED';
  return kind === 'CLASS' || kind === 'CONCEPT' ? 'KIND_NAMED' : 'NAMED';
}

/** The order in which answers group recipients. */
export const ROLE_ORDER: readonly RecipientRole[] = ['OTHER_BODY', 'PROCESSOR', 'OWN_TEAM'];
