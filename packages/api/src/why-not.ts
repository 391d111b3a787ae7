import {
  type RecipientRow,
  type WhoReceivesAnswer,
  type WhoReceivesQuestion,
  whoReceives,
} from '@sharing-atlas/graph';
import { NOT_IN_REGISTER } from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { byForce, isOfTheBody, notInForceWords } from './recorded.ts';

export interface WhyNotAnswer {
  readonly partyId: string;
  readonly fromId: string | null;
  /** Asked of this party only, from the sender asked about. */
  readonly here: WhoReceivesAnswer;
  /** The same from all senders: what other notices say of the party. */
  readonly anywhere: WhoReceivesAnswer;
}

/** Why the recipient of a question is, or is not, in the answer to “who receives”. */
export async function whyNot(
  question: WhoReceivesQuestion & { readonly recipientId: string },
  { store, options }: Context,
): Promise<WhyNotAnswer> {
  const here = await whoReceives(store, question, options);
  const anywhere =
    question.senderId === null
      ? here
      : await whoReceives(store, { ...question, senderId: null }, options);
  return { partyId: question.recipientId, fromId: question.senderId, here, anywhere };
}

/** What notices of others than the sender asked about say of the party. */
export function elsewhere({ here, anywhere }: WhyNotAnswer): RecipientRow[] {
  const known = new Set([...here.rows, ...here.apart].map((row) => row.flowId));
  return [...anywhere.rows, ...anywhere.apart].filter((row) => !known.has(row.flowId));
}

/** Why, in sentences. */
export async function whyNotSentences(answer: WhyNotAnswer, { load }: Context): Promise<string[]> {
  const name = (await load.party.load(answer.partyId))?.party.name ?? answer.partyId;
  const { here } = answer;
  const sentences: string[] = [];
  if (here.rows.some(isOfTheBody)) sentences.push(`${name} is in the answer: see the rows.`);
  const { notInForce, standing } = byForce(here.apart);
  if (notInForce.some(isOfTheBody)) {
    sentences.push(
      `${name} is recorded as the recipient of a flow that ${notInForceWords(notInForce.filter(isOfTheBody))} on this date.`,
    );
  }
  if (standing.some(isOfTheBody)) {
    sentences.push(
      `${name} is recorded as a recipient and counted apart: nothing can be said of this category.`,
    );
  }
  const all = [...here.rows, ...here.apart];
  if (all.some(({ partyCertainty }) => partyCertainty === 'MAY_BE_INSTANCE')) {
    sentences.push(
      `A notice mentions a kind of body that ${name} is of. Nothing says that ${name} is meant.`,
    );
  }
  if (all.some(({ otherEndCertainty }) => otherEndCertainty === 'MAY_BE_INSTANCE')) {
    sentences.push(
      'A notice mentions as the sender a kind of body that the sender asked about is of. Nothing says that it is meant.',
    );
  }
  if (elsewhere(answer).length > 0) {
    sentences.push(
      'Another notice speaks of it. What one notice says of a body is not said by another.',
    );
  }
  if (sentences.length === 0) {
    return [`No notice in this register names ${name} as a recipient. ${NOT_IN_REGISTER}`];
  }
  if (here.rows.length + here.apart.length === 0) {
    sentences.unshift(
      `The sender’s notice does not name ${name} as a recipient. ${NOT_IN_REGISTER}`,
    );
  }
  return sentences;
}
