/**
 * The sentences that keep people safe, word for word as practitioners agreed them.
 * They are constants so that no page can soften them.
 */
export const notInRegister = {
  head: 'Not in this register. That does not mean that you may not share.',
  rest: 'If a child may be at risk of harm, share what is necessary; do not wait for consent or an agreement; record why.',
} as const;

export const fromPublishedDocuments = {
  head: 'From published documents.',
  rest: 'It does not say what was disclosed about any child. For a subject access request check the case record.',
} as const;

/** For flows that meet at a body with nothing saying that the data moves on. */
export function noNoticeSaysItMovesOn(body: string): string {
  return `No notice says that it moves on. These flows only meet at ${body}.`;
}

/** What NOT_STATED says of a category: the party is recorded, the content is not. */
export function notStatedOf(category: string): string {
  const start = category.charAt(0).toUpperCase() + category.slice(1);
  return `The party is named; what it receives is not. ${start} is on the notice’s list of what it holds. Nothing says that ${category} goes there, or that it does not.`;
}

/** The sentence on every answer, in one piece, where the API does not send it. */
export const sourceSentence = `${fromPublishedDocuments.head} ${fromPublishedDocuments.rest}`;
