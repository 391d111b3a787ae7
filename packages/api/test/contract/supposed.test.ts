import { openStore, type Store } from '@sharing-atlas/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../src/index.ts';
import { apiOver, dataOf } from '../support/ask.ts';
import { realBatch, refill } from '../support/registers.ts';

const AGREEMENT = 'agreement:birmingham/collaborative-data-sharing-agreement';
const batch = await realBatch();
let store: Store;
let api: Api;

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await refill(store, batch);
  api = apiOver(store).api;
});
afterAll(() => store.close());

async function impactOf(change: string, asAt = '') {
  const rest = asAt === '' ? '' : `, asAt: "${asAt}"`;
  return dataOf(
    api,
    `{ impactOf(change: {${change}}${rest}) {
      __typename
      ... on BadArgument { argument message }
      ... on UnknownId { argument nearest { id } }
      ... on Impact {
        asAt changeWords headline
        notTold { code words }
        losses { kind flow { id } statements { id } }
        answers { totalCount edges { node { question before after flow { id } } } }
        findingsAppear { grade check { id } statementIds }
      }
    } }`,
  );
}

describe('what if', () => {
  it('is asked of the first day on which the change has taken effect', async () => {
    const change = `agreementLapses: { agreement: "${AGREEMENT}", lastDay: "2027-03-31" }`;
    expect(await impactOf(change)).toMatchObject({
      impactOf: {
        asAt: '2027-04-01',
        changeWords:
          'If “Birmingham Collaborative Data Sharing Agreement” lapsed after 31 March 2027',
        headline: expect.stringContaining('8 flows would have no recorded agreement left'),
        losses: expect.arrayContaining([
          {
            kind: 'NO_AGREEMENT',
            flow: { id: 'flow:birmingham/agreement-police' },
            statements: [{ id: 'B115' }, { id: 'B120' }],
          },
        ]),
        findingsAppear: [{ grade: 'FAULT', check: { id: 'agreement-expired' } }],
      },
    });
    expect(await impactOf(change, '2027-03-31')).toMatchObject({
      impactOf: { losses: [], notTold: [{ code: 'NOT_YET' }, { code: 'PRACTICE' }, {}] },
    });
  });

  it('takes a basis by its reference, and says what each flow would rest on', async () => {
    expect(await impactOf('basisWithdrawn: { basis: "uk-gdpr:9-2-j" }')).toMatchObject({
      impactOf: {
        losses: [],
        answers: {
          edges: expect.arrayContaining([
            {
              node: expect.objectContaining({
                question: 'ON_WHAT_BASIS',
                before: expect.stringContaining('9(2)(j)'),
                after: expect.not.stringContaining('9(2)(j)'),
              }),
            },
          ]),
        },
      },
    });
  });

  it('refuses what cannot be supposed, with a sentence', async () => {
    expect(await impactOf('bodyEnds: { party: "hub:sandwell/mash" }')).toMatchObject({
      impactOf: { __typename: 'BadArgument', argument: 'party' },
    });
    expect(await impactOf('flowStops: { flow: "flow:sandwell/return-to-df" }')).toMatchObject({
      impactOf: { __typename: 'UnknownId', nearest: [{ id: 'flow:sandwell/return-to-dfe' }] },
    });
    expect(
      await impactOf('bodyEnds: { party: "org:west-midlands-police", lastDay: "2026-02-30" }'),
    ).toMatchObject({ impactOf: { __typename: 'BadArgument', argument: 'lastDay' } });
  });
});

describe('who must be told', () => {
  it('of a breach says first what is not known, and gives what is recorded for the Commissioner', async () => {
    const answer = await dataOf(
      api,
      `{ whoMustBeTold(reason: BREACH, from: "org:birmingham-childrens-trust", categories: ["Health information"]) {
        ... on WhoMustBeToldAnswer {
          headline
          notKnown { code }
          groups { group recipients { party { id } contacts { role } } }
          commissionerContacts { id }
          duties { provision }
        }
      } }`,
    );
    expect(answer).toMatchObject({
      whoMustBeTold: {
        headline: expect.stringMatching(/^No recipient is stated to receive this/),
        notKnown: expect.arrayContaining([{ code: 'RISK' }, { code: 'NO_CONTACT' }]),
        commissionerContacts: expect.arrayContaining([
          { id: 'contact:birmingham/information-commissioner' },
        ]),
        duties: expect.arrayContaining([{ provision: 'UK GDPR Art 33(1)' }]),
      },
    });
  });

  it('says of a processor where it is a controller too, and by which statement', async () => {
    const answer = await dataOf(
      api,
      `{ whoMustBeTold(reason: BREACH, from: "org:birmingham-childrens-trust") {
        ... on WhoMustBeToldAnswer {
          groups { recipients { party { id } roles rolesBeside { role condition statementIds } } }
        }
      } }`,
    );
    const told: Beside = JSON.parse(JSON.stringify(answer));
    const recipients = told.whoMustBeTold.groups.flatMap((group) => group.recipients);
    const both = recipients.filter(({ rolesBeside }) => rolesBeside.length > 0);
    expect(both.map(({ party }) => party.id)).toContain('class:birmingham/childrens-homes');
    for (const { roles, rolesBeside } of both) {
      expect(roles).toContain('PROCESSOR');
      expect(rolesBeside).toEqual([
        {
          role: 'CONTROLLER',
          condition: expect.stringContaining('its own purpose'),
          statementIds: ['B113'],
        },
      ]);
    }
  });

  it('asks for the agreement that ended, and for the controller otherwise', async () => {
    const ask = (args: string) =>
      dataOf(api, `{ whoMustBeTold(${args}) { ... on BadArgument { argument } } }`);
    expect(await ask('reason: AGREEMENT_ENDED')).toEqual({
      whoMustBeTold: { argument: 'agreement' },
    });
    expect(await ask('reason: ERASURE')).toEqual({ whoMustBeTold: { argument: 'from' } });
  });
});

interface Beside {
  readonly whoMustBeTold: {
    readonly groups: readonly {
      readonly recipients: readonly {
        readonly party: { readonly id: string };
        readonly roles: readonly string[];
        readonly rolesBeside: readonly object[];
      }[];
    }[];
  };
}
