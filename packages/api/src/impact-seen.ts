import type { AnswerChange, Seen } from '@sharing-atlas/graph';
import {
  CERTAINTY_NAMES,
  list,
  SEEN_APART_WORDS,
  SEEN_SCOPE_WORDS,
  SEEN_VALIDITY_WORDS,
} from '@sharing-atlas/model';
import type { Context } from './context.ts';
import { loadAll } from './loader.ts';

/** How a place of an answer reads before and after. */
export async function seenWords(
  { before, after }: Pick<AnswerChange, 'before' | 'after'>,
  context: Context,
): Promise<{ readonly before: string; readonly after: string }> {
  return {
    before: await wordsOf(before, after, context),
    after: await wordsOf(after, before, context),
  };
}

async function wordsOf(seen: Seen | null, other: Seen | null, context: Context): Promise<string> {
  if (seen === null) return 'Not in the answer';
  switch (seen.kind) {
    case 'RECEIVES': {
      const { certainty, apart } = seen;
      const words = apart === null ? '' : SEEN_APART_WORDS[apart];
      return `${certainty === null ? words : CERTAINTY_NAMES[certainty]}${await mayBe(seen, other, context)}`;
    }
    case 'VERDICT':
      return `Completeness: ${seen.verdict.toLowerCase()}`;
    case 'GOES':
      return `${SEEN_VALIDITY_WORDS[seen.validity]}${await mayBe(seen, other, context)}`;
    case 'BASES': {
      const parts = seen.uses.map(async ({ scope, basisIds }) => {
        const bases = await loadAll(context.load.legalBasis, basisIds);
        const names = list(bases.map(({ basis }) => basis.reference));
        return `${names} (${SEEN_SCOPE_WORDS[scope]})`;
      });
      return parts.length === 0 ? 'None is recorded' : (await Promise.all(parts)).join('; ');
    }
    case 'AGREEMENTS': {
      const found = await loadAll(context.load.agreement, seen.agreementIds);
      const titles = found.map(({ agreement }) => `“${agreement.title}”`);
      return titles.length === 0 ? 'None that stands is recorded' : list(titles);
    }
  }
}

/** Bodies that a kind of body may mean, as far as before and after differ in them. */
async function mayBe(
  seen: Extract<Seen, { readonly mayBeIds: readonly string[] }>,
  other: Seen | null,
  { load }: Context,
): Promise<string> {
  const beside = other !== null && 'mayBeIds' in other ? other.mayBeIds : seen.mayBeIds;
  const only = seen.mayBeIds.filter((id) => !beside.includes(id));
  if (only.length === 0) return '';
  const names = (await loadAll(load.party, only)).map(({ party }) => party.name);
  return `; may mean ${list(names)}`;
}
