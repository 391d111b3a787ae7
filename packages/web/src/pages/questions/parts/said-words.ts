import { quoted } from '../../../text/words.ts';

/** How data reach the recipient; null where the notice does not say. */
export const modeWords = {
  DISCLOSURE: 'Given to the recipient',
  EXCHANGE: 'Exchanged: it goes both ways',
  MATCHING: 'Matched with the recipient’s own data',
  SHARED_ACCESS: 'Shared access to one system',
  NOT_STATED: null,
} as const;

/** How often; null where the notice does not say. */
export const frequencyWords = {
  ONE_OFF: 'Once',
  REGULAR: 'Regularly',
  NOT_STATED: null,
} as const;

const strengths = { MUST: 'must', WILL: 'will', MAY: 'may', NOT_STATED: null } as const;

/** How strongly the notice puts it, with its own verb; null where it says neither. */
export function modalityWords(
  modality: keyof typeof strengths | null,
  verb: string | null,
): string | null {
  const strength = strengths[modality ?? 'NOT_STATED'];
  const own = verb === null ? null : `the notice: ${quoted(verb)}`;
  if (strength === null) return own === null ? null : `Not stated; ${own}`;
  return own === null ? `It ${strength}` : `It ${strength}; ${own}`;
}
