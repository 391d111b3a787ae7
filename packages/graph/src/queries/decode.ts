import {
  ASSERTIONS,
  CLASS_HOLDS,
  CLASS_SAID_BY,
  GDPR_CLASSES,
  PARTY_KINDS,
} from '@sharing-atlas/model';
import { z } from 'zod';
import { oneText, recent } from './one-copy.ts';

/** Shapes that many rows share. Engines give null or nothing for what is absent: here it is null. */
export const maybeText = z.string().nullable().default(null);
export const maybeNumber = z.number().nullable().default(null);
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** An id that many rows name. */
export const id = z.string().transform(oneText);

/** Most lists are empty, and memory keeps many. */
const NONE: readonly never[] = Object.freeze([]);

/** A list whose order the engines do not promise: sorted here, so that both give the same. */
export const texts = z
  .array(z.string())
  .nullish()
  .transform((value): readonly string[] => {
    if (value === null || value === undefined || value.length === 0) return NONE;
    for (const [place, text] of value.entries()) value[place] = oneText(text);
    return value.length === 1 ? value : value.sort(byText);
  });

/** A list whose order was given by a person and is kept. */
export const orderedTexts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

/** A word of the vocabulary: the vocabulary's own text, since each row brings one of its own. */
export function wordOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words).transform((word) => words.find((known) => known === word) ?? word);
}

export const assertion = z
  .enum(ASSERTIONS)
  .nullish()
  .transform((value) => ASSERTIONS.find((known) => known === value) ?? 'STATED');

/** What a relationship that rests on statements carries. */
const linkShape = {
  statementIds: texts,
  condition: maybeText,
  open: maybeText,
  writtenAs: maybeText,
  assertion,
  reason: maybeText,
  registerId: maybeText,
  sourceId: maybeText,
  toVerify: flag,
};
export const link = z.object(linkShape);
export type Link = z.output<typeof link>;

export const period = { validFrom: maybeText, validTo: maybeText };

/** A list of `{ id, link }`, sorted by id and then by evidence. */
export function linksTo<Extra extends z.ZodRawShape>(extra: Extra) {
  const shape = z.object({ ...linkShape, ...extra });
  // Most links of a row are equal, and looking is quicker than decoding.
  const decoded = recent((raw) => shape.parse(raw));
  const linked = z.object({ id, link: z.unknown().transform(decoded) });
  return z.array(linked).transform((links): readonly z.output<typeof linked>[] => {
    if (links.length === 0) return NONE;
    if (links.length === 1) return links;
    return links.sort((one, other) => byText(one.id, other.id) || byContent(one.link, other.link));
  });
}
export const links = linksTo({});
export type LinkTo = z.output<typeof links>[number];

/**
 * Sorts rows or links by all that they hold, in the order of their keys (the id comes first), so that
 * two of one id come in the same order on both engines. Most lists have one entry or none.
 */
export function sortedByContent<Entry>(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length < 2) return entries;
  return entries
    .map((entry) => ({ entry, key: JSON.stringify(entry) }))
    .sort((one, other) => byText(one.key, other.key))
    .map(({ entry }) => entry);
}

/** Of two links to one record, which is seldom. */
function byContent(one: object, other: object): number {
  return byText(JSON.stringify(one), JSON.stringify(other));
}

/** Lists of an id and the words that leave it open, which stand for what is on a relationship. */
export const openLinks = z
  .array(z.tuple([z.string(), maybeText]))
  .transform((links) => inOrder(links).map(([id, open]) => ({ id, open })));

/** In order of all that they hold: the engines promise none. Most lists have one entry or none. */
export function inOrder<Tuple extends readonly unknown[]>(tuples: Tuple[]): Tuple[] {
  if (tuples.length < 2) return tuples;
  return tuples.sort((one, other) => byText(JSON.stringify(one), JSON.stringify(other)));
}

/** All that an element holds, in the order of its keys, which the engines do not promise. */
export const held = z
  .record(z.string(), z.unknown())
  .transform((all) =>
    Object.fromEntries(Object.entries(all).sort(([one], [other]) => byText(one, other))),
  );

export const partyKind = z.enum(PARTY_KINDS);

/** GDPR classes, kept in the graph as `SPECIAL_CATEGORY:IS:NOTICE`. */
export const classes = z
  .array(z.string())
  .nullish()
  .transform((values) => (values ?? []).map((value) => classOf.parse(value.split(':'))));

const classOf = z
  .tuple([z.enum(GDPR_CLASSES), z.enum(CLASS_HOLDS), z.enum(CLASS_SAID_BY)])
  .transform(([gdprClass, holds, saidBy]) => ({ gdprClass, holds, saidBy }));

export type ClassOfData = z.output<typeof classOf>;

export const outside = { sourceId: maybeText, toVerify: flag };

export const owned = { registerId: id, statementIds: texts };

/** Compares by code point, as both engines' ORDER BY does for ids. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
