import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { BadArgument } from '../errors.ts';
import { idAsWritten, type NodeType, TYPE_OF_PREFIX, typeOfId } from '../ids.ts';
import type { SearchHit } from '../search-index.ts';
import { MATTERS, type Matter, mattersBesideNames } from '../search-words.ts';
import * as refs from './refs.ts';

const MAX_HITS = 100;

/** The notice whose register has the record as its own; what is shared has none. */
async function noticeOfHit({ id, type }: SearchHit, _args: object, { load }: Context) {
  const registerId = await registerIdOfHit(id, type, load);
  const register = registerId === null ? null : await load.register.load(registerId);
  return register?.noticeId ? load.source.load(register.noticeId) : null;
}

async function registerIdOfHit(id: string, type: SearchHit['type'], load: Context['load']) {
  if (type === 'Party') return (await load.party.load(id))?.party.registerId ?? null;
  if (type === 'Purpose') return (await load.purpose.load(id))?.purpose.registerId ?? null;
  if (type === 'Agreement') return (await load.agreement.load(id))?.agreement.registerId ?? null;
  if (type === 'Flow') return (await load.flow.load(id))?.flow.registerId ?? null;
  return null;
}

/** Types of which no words are looked through. */
const WITHOUT_WORDS: readonly NodeType[] = ['Flow', 'BasisUse', 'Register'];

/**
 * The flow that has the very id that is asked for. Flows are not found by words: those of their
 * parties and categories would find most of them.
 */
async function flowOfId(text: string, { load }: Context): Promise<SearchHit | null> {
  const id = idAsWritten(text);
  const row = typeOfId(id) === 'Flow' ? await load.flow.load(id) : null;
  return row === null ? null : { id, name: row.flow.name, type: 'Flow' };
}

/** @throws BadArgument if only types are asked for of which no words are looked through. */
async function hitsOf(
  text: string,
  types: readonly NodeType[] | null,
  context: Context,
): Promise<readonly SearchHit[]> {
  const flow = types === null || types.includes('Flow') ? await flowOfId(text, context) : null;
  if (flow !== null) return [flow];
  if (types !== null && types.length > 0 && types.every((type) => WITHOUT_WORDS.includes(type))) {
    throw new BadArgument(
      'types',
      types.join(', '),
      'Search finds a flow by its whole id alone, and no uses of bases or registers. For flows by what they are, ask “flows” with a filter.',
    );
  }
  return (await context.index()).search(text, types);
}

const RecordType = builder.enumType('RecordType', {
  values: [...new Set([...Object.values(TYPE_OF_PREFIX), 'Statement' as const])],
  description: 'Types of record that have an id.',
});

const SearchHitType = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'A record that matches.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id; fetch it with node(id).' }),
    name: t.exposeString('name', { description: 'Its name or, for a statement, its words.' }),
    type: t.expose('type', { type: RecordType, description: 'What it is.' }),
    notice: t.field({
      type: refs.Notice,
      nullable: true,
      description:
        'For a party, purpose, agreement or flow: the notice in which alone it is meant, such as the “police” of one notice. Null for what all notices share, and for other types.',
      resolve: noticeOfHit,
    }),
  }),
});

const MatterType = builder.enumType('Matter', {
  values: MATTERS,
  description: 'What a notice, or the register, can be asked about as a whole.',
});

const SearchResult = builder
  .objectRef<{
    readonly hits: readonly SearchHit[];
    readonly total: number;
    readonly matters: readonly Matter[];
  }>('SearchResult')
  .implement({
    description: 'What a search found.',
    fields: (t) => ({
      hits: t.field({
        type: [SearchHitType],
        description: 'Best first.',
        resolve: ({ hits }) => hits,
      }),
      matters: t.field({
        type: [MatterType],
        description:
          'What the words are about: “how long” is about RETENTION. Empty if that is not known.',
        resolve: ({ matters }) => matters,
      }),
      total: t.exposeInt('total', { description: 'How many there are, shown or not.' }),
    }),
  });

builder.queryFields((t) => ({
  search: t.field({
    type: SearchResult,
    description:
      'Parties, categories, bases, law, agreements, purposes, notices and statements by words, spelt roughly. Words that mean the same are found too. A whole id finds its record alone; a flow is found by its id only, and uses of bases and registers are not searched.',
    args: {
      text: t.arg.string({ required: true, description: 'Words, or an id.' }),
      types: t.arg({ type: [RecordType], description: 'Only records of these types.' }),
      first: t.arg.int({ defaultValue: 20, description: `At most ${MAX_HITS}.` }),
    },
    resolve: async (_root, { text, types, first }, context) => {
      const limit = first ?? 20;
      if (limit < 1 || limit > MAX_HITS) {
        throw new BadArgument('first', String(limit), `“first” must be between 1 and ${MAX_HITS}.`);
      }
      const hits = await hitsOf(text, types ?? null, context);
      const bodies = hits.filter(({ id }) => id.startsWith('org:')).map(({ name }) => name);
      return {
        hits: hits.slice(0, limit),
        total: hits.length,
        matters: mattersBesideNames(text, bodies),
      };
    },
  }),
}));
