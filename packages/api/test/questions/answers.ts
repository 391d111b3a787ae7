import { pick, texts } from './pick.ts';

/** One answer as the API's structured fields give it, in the terms of the questions. */
export interface Found {
  /** Names it may be known by: the record's, or the notice's own. */
  readonly names: readonly string[];
  /** explicit, categories-not-stated, inferred-from-notice-wide, negative, or empty for outside facts. */
  readonly qualifier: string;
  readonly conditions: readonly string[];
  readonly statements: readonly string[];
}

export interface Reading {
  readonly answers: (data: unknown) => readonly Found[];
  readonly verdict: (data: unknown) => readonly string[];
}

const QUALIFIER_OF_CERTAINTY: Readonly<Record<string, string>> = {
  STATED: 'explicit',
  EXCLUDED: 'negative',
};

/** Rows that answer “who receives” or “where from”: a party that is not named answers nothing. */
function rowsOf(root: string, named: (party: string) => string = (party) => party) {
  return (data: unknown): Found[] =>
    pick(data, `${root}.rows.edges.node`).flatMap((row) => {
      const qualifier = QUALIFIER_OF_CERTAINTY[texts(row, 'certainty')[0] ?? ''];
      if (qualifier === undefined || pick(row, 'partyCertainty').includes('UNNAMED')) return [];
      return {
        names: texts(row, 'party.name').map(named),
        qualifier,
        conditions: [...texts(row, 'because.condition'), ...texts(row, 'flow.condition')],
        statements: [...texts(row, 'because.statementIds'), ...texts(row, 'statements.id')],
      };
    });
}

/** Flows that name a recipient and do not say what it receives. */
function recipientsOf(path: string, partyPath: string, named = (party: string) => party) {
  return (data: unknown): Found[] =>
    pick(data, path).map((row) => ({
      names: texts(row, partyPath).map(named),
      qualifier: pick(row, 'flow.carries').length === 0 ? 'categories-not-stated' : 'explicit',
      conditions: [
        ...texts(row, 'condition'),
        ...texts(row, 'flow.condition'),
        ...texts(row, 'flow.conditions.rule.description'),
      ],
      statements: [
        ...texts(row, 'statementIds'),
        ...texts(row, 'statements.id'),
        ...texts(row, 'flow.statements.id'),
        ...texts(row, 'flow.conditions.statementIds'),
      ],
    }));
}

/** Bases that bear on a flow, of one scope and list: only those said of the flow are explicit. */
function basesOf(scope: string, kind: string, name: string) {
  return (data: unknown): Found[] =>
    pick(data, 'whatGoes.rows.edges.node.flow.bearingBases')
      .filter((bearing) => pick(bearing, 'scope').includes(scope))
      .flatMap((bearing) =>
        pick(bearing, 'use.bases')
          .filter((used) => pick(used, 'basis.kind').includes(kind))
          .map((used) => ({
            names: texts(used, `basis.${name}`),
            qualifier: pick(bearing, 'inferred').includes(true)
              ? 'inferred-from-notice-wide'
              : 'explicit',
            conditions: texts(used, 'condition'),
            statements: texts(used, 'statements.id'),
          })),
      );
}

/** Links to records, all of them said by the notice. */
function linksOf(path: string, names: readonly string[], qualifier = 'explicit') {
  return (data: unknown): Found[] =>
    pick(data, path).map((link) => ({
      names: names.flatMap((name) => texts(link, name)),
      qualifier,
      conditions: texts(link, 'condition'),
      statements: [...texts(link, 'statementIds'), ...texts(link, 'statements.id')],
    }));
}

/** What is known of a party’s history at a date, if the notice does not say it. */
function historyOf(path: string, words: (party: unknown) => string, ended: boolean) {
  return (data: unknown): Found[] =>
    pick(data, path)
      .filter((member) => {
        const party = pick(member, 'party')[0] ?? member;
        const renamed = pick(party, 'successors.kind').includes('RENAME');
        return !renamed && pick(party, 'standing.state').includes(ended ? 'ENDED' : 'CURRENT');
      })
      .map((member) => {
        const party = pick(member, 'party')[0] ?? member;
        const fromOutside =
          texts(party, 'successors.outsideSourceId').length > 0 &&
          pick(party, 'successors.statementIds').length === 0;
        return {
          names: [words(party)],
          qualifier: '',
          conditions: fromOutside
            ? ['from organisation history', 'the notice does not state it']
            : [],
          statements: [...texts(member, 'statementIds'), ...texts(member, 'memberOf.statementIds')],
        };
      });
}

function at(path: string) {
  return (data: unknown) => texts(data, `${path}.verdict`);
}

const RETURN = 'whatGoes.rows.edges.node.flow';

/** How each question is read from the answer to its operation. */
export const READINGS: Readonly<Record<string, Reading>> = {
  V01: { answers: rowsOf('whoReceives'), verdict: at('whoReceives.completeness') },
  V02: { answers: rowsOf('whoReceives'), verdict: at('whoReceives.completeness') },
  V03: {
    answers: rowsOf('whoReceives', (party) => `${party} is not sent the individual child's name`),
    verdict: at('whoReceives.completeness'),
  },
  V04: { answers: rowsOf('whereFrom'), verdict: at('whereFrom.completeness') },
  V05: { answers: basesOf('FLOW', 'ART6', 'name'), verdict: at(`${RETURN}.basesCompleteness`) },
  V06: {
    answers: (data) =>
      pick(data, 'node.tied.use').map((use) => ({
        names: texts(use, 'saidOf.purpose.name').map((name) =>
          name.replace(/^Obtain /, 'Obtaining '),
        ),
        qualifier: 'explicit',
        conditions: [],
        statements: texts(use, 'statements.id'),
      })),
    verdict: at('node.tiedCompleteness'),
  },
  V07: {
    answers: basesOf('NOTICE', 'ART9', 'reference'),
    verdict: at(`${RETURN}.bearingBasesCompleteness`),
  },
  V08: {
    answers: linksOf('party.members', ['writtenAs', 'party.name']),
    verdict: at('party.membersCompleteness'),
  },
  V09: {
    answers: linksOf('party.members', ['writtenAs', 'party.name']),
    verdict: at('party.membersCompleteness'),
  },
  V10: {
    answers: (data) => [
      ...linksOf(`${RETURN}.carries`, ['category.name'])(data),
      ...linksOf(`${RETURN}.excludes`, ['category.name'], 'negative')(data),
    ],
    verdict: at('whatGoes.categoriesCompleteness'),
  },
  V11: {
    answers: recipientsOf('agreement.flows', 'flow.recipient.party.name'),
    verdict: at('agreement.flowsCompleteness'),
  },
  V12: {
    answers: linksOf('notice.retention', ['criterion', 'policyNamed']),
    verdict: at('notice.retentionCompleteness'),
  },
  V13: {
    answers: (data) =>
      pick(data, 'notice.offers')
        .filter((offer) => pick(offer, 'bases').length > 0)
        .map((offer) => ({
          names: texts(offer, 'name'),
          qualifier: pick(offer, 'polarity').includes('EXCLUDED') ? 'negative' : 'explicit',
          conditions: texts(offer, 'condition'),
          statements: texts(offer, 'statements.id'),
        })),
    verdict: at('notice.offersCompleteness'),
  },
  V14: {
    answers: (data) =>
      pick(data, 'whatGoes.rows.edges.node.party').flatMap((party) =>
        pick(party, 'roles').map((role) => ({
          names: texts(role, 'of.party.name').map(
            (system) => `${texts(party, 'name')[0]}, for the system ${system}`,
          ),
          qualifier: pick(role, 'role').includes('PROCESSOR') ? 'explicit' : '',
          conditions: [],
          statements: texts(role, 'statementIds'),
        })),
      ),
    verdict: at('whatGoes.rows.edges.node.party.rolesCompleteness'),
  },
  V15: {
    answers: (data) =>
      pick(data, 'node.usedBy.use').flatMap((use) =>
        pick(use, 'bases')
          .filter((used) => pick(used, 'basis.id').includes('uk-gdpr:9-2-g'))
          .flatMap((used) =>
            pick(used, 'schedule1').map((condition) => ({
              names: texts(condition, 'basis.name').map(
                (name) => `${texts(use, 'register.title')[0]?.split(' ')[0]}: ${name}`,
              ),
              qualifier: 'explicit',
              conditions: [],
              statements: [...texts(used, 'statements.id'), ...texts(condition, 'statementIds')],
            })),
          ),
      ),
    verdict: at('node.usedByCompleteness'),
  },
  V16: {
    answers: historyOf(
      'party.members',
      (party) =>
        `${texts(party, 'name')[0]} had ended; ${texts(party, 'successorsAt.name').join()}`,
      true,
    ),
    verdict: (data) =>
      pick(data, 'party.members.party')
        .filter((party) => pick(party, 'successorsAt').length > 0)
        .flatMap((party) => texts(party, 'historyCompleteness.verdict')),
  },
  V17: {
    answers: historyOf(
      'party',
      (party) =>
        `${texts(party, 'name')[0]}: still in being, ${texts(party, 'successorsAt.name').join() || 'no successor yet'}`,
      false,
    ),
    verdict: at('party.historyCompleteness'),
  },
  V18: {
    answers: linksOf('onward.stated', ['description']),
    verdict: at('onward.statedCompleteness'),
  },
  V19: {
    answers: (data) => [
      {
        names: [String(pick(data, 'party.parts').length)],
        qualifier: 'explicit',
        conditions: [],
        statements: texts(data, 'party.parts.statementIds'),
      },
    ],
    verdict: at('party.partsCompleteness'),
  },
  V20: {
    answers: (data) =>
      pick(data, 'whereFrom.rows.edges.node').map((row) => ({
        names: texts(row, 'flow.purposes.purpose.name'),
        qualifier: pick(row, 'certainty').includes('STATED') ? 'explicit' : '',
        conditions: texts(row, 'flow.condition'),
        statements: [
          ...texts(row, 'flow.statements.id'),
          ...texts(row, 'flow.purposes.statementIds'),
        ],
      })),
    verdict: at('whereFrom.rows.edges.node.flow.purposesCompleteness'),
  },
  V21: {
    answers: recipientsOf(
      'whatGoes.rows.edges.node',
      'party.name',
      (party) => `${party} are a recipient`,
    ),
    verdict: at('whatGoes.categoriesCompleteness'),
  },
  V22: { answers: rowsOf('whereFrom'), verdict: at('whereFrom.completeness') },
  V23: {
    answers: recipientsOf('whatGoes.rows.edges.node', 'party.name'),
    verdict: at('whatGoes.flowsCompleteness'),
  },
  V24: {
    answers: linksOf('notice.ended', ['legislation.title']),
    verdict: at('notice.citationsCompleteness'),
  },
};

/** Answers that the questions put in other words than the register does. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  'Sandwell and West Birmingham CCG had ended; NHS Black Country Integrated Care Board for Sandwell':
    'Sandwell and West Birmingham Clinical Commissioning Group had ended; NHS Black Country Integrated Care Board',
  'Sandwell and West Birmingham CCG: still in being, no successor yet':
    'Sandwell and West Birmingham Clinical Commissioning Group: still in being, no successor yet',
  'Department for Education draws education information from the national pupil database and adds it to the return data':
    'The department draws education information from the national pupil database, which it holds, and adds it to the information in the returns. No further recipient is stated.',
};
