import type { FoldedLine, FoldedParty } from './scene.ts';

/** Where a card stands in the sharing view. */
export type Zone = 'FOCUS' | 'SOURCE' | 'BELOW' | 'RECIPIENT';

/**
 * Sources stand at the left, what is framed or only receives at the right; own teams, systems and
 * recipients that the notice does not name along the bottom.
 */
export function zoneOf(
  party: FoldedParty,
  focusId: string | undefined,
  lines: readonly FoldedLine[],
): Zone {
  if (party.id === focusId) return 'FOCUS';
  if (party.kind === 'TEAM' || party.kind === 'SYSTEM') return 'BELOW';
  if (party.group !== null) return 'RECIPIENT';
  const sends = lines.some((line) => line.from === party.id && line.to === focusId);
  if (sends || party.kind === 'SUBJECT') return 'SOURCE';
  return party.kind === 'UNNAMED' ? 'BELOW' : 'RECIPIENT';
}
