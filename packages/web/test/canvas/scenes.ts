import type { PartyKind, Scene, SceneLine, SceneParty } from '../../src/canvas/scene.ts';

export function party(
  id: string,
  name: string,
  kind: PartyKind,
  more: Partial<SceneParty> = {},
): SceneParty {
  return {
    id,
    name,
    kind,
    isFocus: false,
    isController: false,
    state: 'UNKNOWN',
    badge: null,
    group: null,
    memberOf: [],
    marks: [],
    ...more,
  };
}

export function flow(from: string, to: string, more: Partial<SceneLine> = {}): SceneLine {
  const id = `flow:${from}:${to}${more.label ? `:${more.label}` : ''}`;
  return {
    id,
    kind: 'FLOW',
    from,
    to,
    certainty: 'NOT_STATED',
    label: '',
    agreement: null,
    flowIds: [id],
    ...more,
  };
}

export function membership(member: string, hub: string): SceneLine {
  const id = `member:${member}`;
  return { ...flow(member, hub), id, kind: 'MEMBERSHIP', flowIds: [] };
}

/** The Sandwell MASH: S021–S032 and the trust. */
export const sandwellHub: Scene = hubScene();

function hubScene(): Scene {
  const hub = 'hub:sandwell-mash';
  const trust = 'org:sandwell-childrens-trust';
  const members = [
    party('team:csc', 'Children’s Social Care', 'TEAM'),
    party('team:education', 'Education', 'TEAM'),
    party('team:early-help', 'Early Help', 'TEAM'),
    party('team:cse', 'Child Sexual Exploitation Team', 'TEAM'),
    party('org:wmp', 'West Midlands Police', 'ORGANISATION'),
    party('class:probation', 'Probation Services', 'CLASS'),
    party(
      'team:poa',
      'Point of Access, Emotional Wellbeing and Mental Health Referral Team',
      'TEAM',
    ),
    party('org:ccg', 'Sandwell and West Birmingham CCG', 'ORGANISATION', {
      state: 'ENDED',
      badge: 'Ended 31 March 2021',
    }),
    party('org:bcwa', 'Black Country Women’s Aid', 'ORGANISATION'),
    party('org:acute', 'Sandwell and West Birmingham Acute Trust', 'ORGANISATION', {
      badge: 'Name not matched',
    }),
    party('org:housing', 'Sandwell MBC Housing Services', 'TEAM'),
    party('org:bcp', 'Black Country Partnership FT', 'ORGANISATION', {
      badge: 'Renamed 2020, to verify',
    }),
  ].map((member) => ({ ...member, memberOf: [hub] }));
  return {
    lens: 'HUB',
    parties: [
      party(hub, 'Sandwell MASH', 'HUB', { isFocus: true }),
      party(trust, 'Sandwell Children’s Trust', 'ORGANISATION', { isController: true }),
      ...members,
    ],
    lines: [
      flow(trust, hub, { label: '1 flow\ncategories not stated' }),
      ...members.map((member) => membership(member.id, hub)),
    ],
    frames: [],
  };
}

const AGREEMENT = 'agreement:bcdsa';

/** Birmingham Children's Trust: B065–B078 and B102–B133. */
export const birminghamSharing: Scene = sharingScene();

function sharingScene(): Scene {
  const trust = 'org:birmingham-childrens-trust';
  const agreed = [
    'Health visitors',
    'Midwives',
    'District councils',
    'Housing providers',
    'Police',
    'School nurses',
    'Doctors',
    'Mental health workers',
  ].map((name) => party(`class:${name}`, name, 'CLASS', { group: AGREEMENT }));
  const bodies = [
    'Department for Education',
    'Department for Work and Pensions',
    'Home Office',
    'HM Courts and Tribunals Service',
    'Ofsted, on inspection only',
  ].map((name) => party(`org:${name}`, name, 'ORGANISATION'));
  const kinds = [
    'Probation services',
    'Prisons',
    'Local housing authorities',
    'Law enforcement or other authorities',
  ].map((name) => party(`class:${name}`, name, 'CLASS'));
  const otherAuthorities = ['children’s social care', 'adults’ social care', 'education'].map(
    (name) =>
      party(`class:other-${name}`, `Other local authorities: ${name}`, 'CLASS', {
        group: 'kind:other',
      }),
  );
  const commissioned = [
    'Independent foster care agencies',
    'Children’s homes',
    'Semi-independent accommodation',
    'Supported lodgings',
    'Residential special schools',
    'Secure accommodation',
  ].map((name) => party(`class:${name}`, name, 'CLASS', { group: 'kind:commissioned' }));
  const to = (parties: readonly SceneParty[], agreement: string | null = null) =>
    parties.map(({ id }) => flow(trust, id, { agreement }));
  return {
    lens: 'SHARING',
    parties: [
      party(trust, 'Birmingham Children’s Trust', 'ORGANISATION', {
        isFocus: true,
        isController: true,
      }),
      party('subject:family', 'The family', 'SUBJECT'),
      party('class:schools', 'Schools', 'CLASS'),
      party('unnamed:source', 'Source not named: 7 categories', 'UNNAMED', {
        marks: ['S9', 'C10'],
      }),
      party('class:partners', 'Partner organisations', 'CLASS'),
      party('class:public', 'Public and professionals', 'CLASS'),
      party('class:court', 'The court', 'CLASS'),
      party('team:own', 'Own teams, in-house providers', 'TEAM'),
      party('system:cp-is', 'CP-IS', 'SYSTEM'),
      party('unnamed:recipients', 'Recipients not named', 'UNNAMED'),
      ...agreed,
      ...bodies,
      ...kinds,
      ...otherAuthorities,
      ...commissioned,
    ],
    lines: [
      flow('subject:family', trust),
      flow('class:schools', trust, { certainty: 'STATED', label: '3 categories' }),
      flow(trust, 'class:schools'),
      flow('unnamed:source', trust, { certainty: 'STATED', label: '7 categories' }),
      flow('class:partners', trust, { certainty: 'STATED', label: 'referral and involvement' }),
      flow('class:public', trust),
      flow(trust, 'class:court', { certainty: 'STATED', label: 'assessments and information' }),
      flow('team:own', trust, { certainty: 'STATED', label: 'involvement' }),
      flow(trust, 'team:own'),
      flow(trust, 'system:cp-is'),
      flow(trust, 'unnamed:recipients', { label: '3' }),
      flow('class:Police', trust, { certainty: 'STATED', label: 'missing from home' }),
      ...to(agreed, AGREEMENT),
      ...to(bodies),
      ...to(kinds),
      ...to(otherAuthorities),
      ...to(commissioned),
      ...commissioned.map(({ id }) => flow(id, trust)),
    ],
    frames: [
      { id: AGREEMENT, title: 'Birmingham Collaborative Data Sharing Agreement', folded: false },
      { id: 'kind:other', title: 'Other local authorities', folded: true },
      { id: 'kind:commissioned', title: 'Commissioned providers', folded: true },
    ],
  };
}
