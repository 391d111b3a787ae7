import { isCovered, type OutsideAgreement } from '../findings/checks/flow-outside-agreement.ts';
import type { NodeFact, RegisterFacts } from '../findings/facts.ts';
import { inWords, quoted } from '../findings/reads.ts';
import { byText } from '../queries/decode.ts';
import { distinct } from './entry.ts';
import type { SaidByNoFlow } from './partner-list.ts';

/** What one of the three says of a line. */
export const THREE_WAY_SAYS = [
  /** It says so, or covers it. */
  'STATED',
  /** It says something wider. */
  'WIDER',
  /** It says that this is left out. */
  'LEFT_OUT',
  /** It lists things of this sort, and this is not among them. */
  'NOT_LISTED',
  /** Its list is left open, and this is not named. */
  'LIST_OPEN',
  /** It says nothing of this sort. */
  'NOT_STATED',
  /** There is such an agreement, and nobody has read it: its text is not in the register. */
  'NOT_READ',
  /** There is no such agreement or notice in the register. */
  'NOT_THERE',
] as const;
export type ThreeWaySays = (typeof THREE_WAY_SAYS)[number];

export const THREE_WAY_VERDICTS = ['AGREE', 'DIFFER', 'CANNOT_BE_TOLD'] as const;
export type ThreeWayVerdict = (typeof THREE_WAY_VERDICTS)[number];

export interface ThreeWaySaid {
  readonly says: ThreeWaySays;
  readonly statementIds: readonly string[];
}

/** One category, purpose or the recipient, with what each of the three says of it. */
export interface ThreeWayLine {
  readonly kind: 'RECIPIENT' | 'CATEGORY' | 'PURPOSE';
  readonly recordId: string;
  readonly name: string;
  readonly notice: ThreeWaySaid;
  readonly agreement: ThreeWaySaid;
  readonly partner: ThreeWaySaid;
  readonly verdict: ThreeWayVerdict;
  /** What would bring them together, one sentence for each that would change. */
  readonly mend: readonly string[];
}

/** What the lines of one flow are made of. */
export interface LineSource {
  readonly facts: RegisterFacts;
  readonly flow: NodeFact<'DataFlow'>;
  readonly publisher: string;
  readonly partner: string | null;
  /** The partner's flows between the same ends; null where its notice is not in the register. */
  readonly partnerFlows: readonly { readonly id: string; readonly mayBe: boolean }[] | null;
  /** What the partner's notice says by stating no flow between these ends. */
  readonly withoutFlow: SaidByNoFlow;
  readonly agreements: readonly {
    readonly agreement: NodeFact<'Agreement'>;
    readonly outside: readonly OutsideAgreement[];
  }[];
}

const NOT_THERE: ThreeWaySaid = { says: 'NOT_THERE', statementIds: [] };

/** The recipient first, then categories and purposes that any of the three names, by name. */
export function linesOf(source: LineSource): ThreeWayLine[] {
  const { facts, flow } = source;
  const named = (type: 'CARRIES' | 'FOR', excluded: boolean) =>
    distinct(
      [
        ...facts.from(flow.id, type),
        ...(source.partnerFlows ?? []).flatMap(({ id }) => facts.from(id, type)),
        ...(excluded ? facts.from(flow.id, 'EXCLUDES') : []),
        ...(excluded
          ? (source.partnerFlows ?? []).flatMap(({ id }) => facts.from(id, 'EXCLUDES'))
          : []),
      ].map(({ to }) => to),
    );
  const line = (kind: 'CATEGORY' | 'PURPOSE', id: string): ThreeWayLine => {
    const label = kind === 'CATEGORY' ? 'DataCategory' : 'Purpose';
    const type = kind === 'CATEGORY' ? 'CARRIES' : 'FOR';
    const { said, isSure } = saidByPartner(source, id, type);
    const whole = {
      kind,
      recordId: id,
      name: facts.all(label).get(id)?.name ?? id,
      notice: saidByFlows(facts, [flow.id], id, type),
      agreement: saidByAgreements(source, id, label),
      partner: said,
    };
    return finished(source, whole, isSure);
  };
  const sorted = (lines: ThreeWayLine[]) => lines.sort((a, b) => byText(a.name, b.name));
  return [
    ...recipientLine(source),
    ...sorted(named('CARRIES', true).map((id) => line('CATEGORY', id))),
    ...sorted(named('FOR', false).map((id) => line('PURPOSE', id))),
  ];
}

function recipientLine(source: LineSource): ThreeWayLine[] {
  const { facts, flow, agreements, partnerFlows } = source;
  return facts.from(flow.id, 'RECEIVED_BY').map(({ to, statementIds }) => {
    const bound = agreements.map(({ agreement, outside }): ThreeWaySaid => {
      const parties = facts.from(agreement.id, 'PARTY');
      const mine = parties.find((claim) => claim.to === to);
      const missing = outside.find(({ id }) => id === to);
      if (mine !== undefined) return { says: 'STATED', statementIds: mine.statementIds };
      if (missing === undefined) return silentOrUnread(facts, agreement.id);
      return {
        says: missing.mayBeCovered ? 'LIST_OPEN' : 'NOT_LISTED',
        statementIds: agreement.statementIds,
      };
    });
    const flows = partnerFlows ?? [];
    const says: ThreeWaySays = flows.length > 0 ? 'STATED' : source.withoutFlow;
    const theirs = flows.flatMap(({ id }) => facts.all('DataFlow').get(id)?.statementIds ?? []);
    const line = {
      kind: 'RECIPIENT' as const,
      recordId: to,
      name: facts.all('Party').get(to)?.name ?? to,
      notice: { says: 'STATED' as const, statementIds },
      agreement: strongest(bound),
      partner: partnerFlows === null ? NOT_THERE : { says, statementIds: theirs },
    };
    return finished(source, line, flows.length === 0 || flows.some(({ mayBe }) => !mayBe));
  });
}

/**
 * What the partner says of a category or purpose. Not sure where only flows say it that name a kind
 * of body: this trust may not be meant.
 */
function saidByPartner(
  { facts, partnerFlows }: LineSource,
  id: string,
  type: 'CARRIES' | 'FOR',
): { readonly said: ThreeWaySaid; readonly isSure: boolean } {
  if (partnerFlows === null) return { said: NOT_THERE, isSure: true };
  const of = (flows: typeof partnerFlows) =>
    saidByFlows(
      facts,
      flows.map((flow) => flow.id),
      id,
      type,
    );
  const sure = of(partnerFlows.filter(({ mayBe }) => !mayBe));
  if (['STATED', 'WIDER', 'LEFT_OUT'].includes(sure.says)) return { said: sure, isSure: true };
  const all = of(partnerFlows);
  return { said: all, isSure: all.says === sure.says };
}

/** What flows of one notice say of a category or purpose. */
function saidByFlows(
  facts: RegisterFacts,
  flowIds: readonly string[],
  id: string,
  type: 'CARRIES' | 'FOR',
): ThreeWaySaid {
  const claims = flowIds.flatMap((flowId) => facts.from(flowId, type));
  const same = claims.filter(({ to }) => to === id);
  const leftOut = flowIds
    .flatMap((flowId) => facts.from(flowId, 'EXCLUDES'))
    .filter(({ to }) => isCovered(facts, id, new Set([to])));
  const wider = claims.filter(({ to }) => isCovered(facts, id, new Set([to])));
  const found = (says: ThreeWaySays, of: readonly { statementIds: readonly string[] }[]) => ({
    says,
    statementIds: distinct(of.flatMap(({ statementIds }) => statementIds)),
  });
  if (leftOut.length > 0) return found('LEFT_OUT', leftOut);
  if (same.length > 0) return found('STATED', same);
  if (wider.length > 0) return found('WIDER', wider);
  // One flow's list says nothing of another flow that states none.
  const isSilent = flowIds.some((flowId) => facts.from(flowId, type).length === 0);
  if (claims.length === 0 || isSilent) return { says: 'NOT_STATED', statementIds: [] };
  const isOpen = claims.some(({ open }) => open !== null);
  return { says: isOpen ? 'LIST_OPEN' : 'NOT_LISTED', statementIds: [] };
}

function saidByAgreements(
  { facts, agreements }: LineSource,
  id: string,
  label: 'DataCategory' | 'Purpose',
): ThreeWaySaid {
  return strongest(
    agreements.map(({ agreement }): ThreeWaySaid => {
      const covers = facts
        .from(agreement.id, 'COVERS')
        .filter(({ to }) => facts.all(label).has(to));
      const wide = covers.filter(({ to }) => isCovered(facts, id, new Set([to])));
      const says = wide.some(({ to }) => to === id) ? 'STATED' : 'WIDER';
      if (wide.length > 0) {
        return { says, statementIds: distinct(wide.flatMap((claim) => claim.statementIds)) };
      }
      if (covers.length === 0) return silentOrUnread(facts, agreement.id);
      const isOpen = agreement.open !== null || covers.some(({ open }) => open !== null);
      return { says: isOpen ? 'LIST_OPEN' : 'NOT_LISTED', statementIds: agreement.statementIds };
    }),
  );
}

/** Silence is told only of what was read: an agreement of which nothing is recorded that it covers was not. */
function silentOrUnread(facts: RegisterFacts, agreementId: string): ThreeWaySaid {
  return { says: isUnread(facts, agreementId) ? 'NOT_READ' : 'NOT_STATED', statementIds: [] };
}

/** Whether the text of an agreement is not in the register: nothing is recorded of what it covers. */
export function isUnread(facts: RegisterFacts, agreementId: string): boolean {
  return facts.from(agreementId, 'COVERS').length === 0;
}

const STRENGTH: readonly ThreeWaySays[] = [
  'STATED',
  'WIDER',
  'LIST_OPEN',
  'NOT_READ',
  'NOT_STATED',
  'NOT_LISTED',
];

/** Of several agreements over one flow, one that covers it is enough. */
function strongest(all: readonly ThreeWaySaid[]): ThreeWaySaid {
  for (const says of STRENGTH) {
    const found = all.filter((one) => one.says === says);
    if (found.length > 0) {
      return { says, statementIds: distinct(found.flatMap(({ statementIds }) => statementIds)) };
    }
  }
  return NOT_THERE;
}

type Unfinished = Omit<ThreeWayLine, 'verdict' | 'mend'>;

function finished(source: LineSource, line: Unfinished, isPartnerSure: boolean): ThreeWayLine {
  const { notice, agreement, partner } = line;
  const all = [notice, agreement, partner].map(({ says }) => says);
  // A purpose is in each notice's own terms: that two do not name the same one tells nothing.
  const againstPartner =
    isPartnerSure &&
    line.kind !== 'PURPOSE' &&
    (isAgainst(notice, partner) || isAgainst(partner, notice));
  const againstAgreement = isAgainst(notice, agreement);
  const differ = againstPartner || againstAgreement;
  const agree = !differ && isPartnerSure && all.every((one) => one === 'STATED' || one === 'WIDER');
  return {
    ...line,
    verdict: differ ? 'DIFFER' : agree ? 'AGREE' : 'CANNOT_BE_TOLD',
    mend: mendOf(source, line, { againstPartner, againstAgreement }),
  };
}

/** One says it, and the other lists such things without it, or leaves it out by name. */
function isAgainst(one: ThreeWaySaid, other: ThreeWaySaid): boolean {
  const isSaid = one.says === 'STATED' || one.says === 'WIDER';
  return isSaid && (other.says === 'NOT_LISTED' || other.says === 'LEFT_OUT');
}

function mendOf(
  { publisher, partner, agreements, facts, flow }: LineSource,
  line: Unfinished,
  { againstPartner, againstAgreement }: { againstPartner: boolean; againstAgreement: boolean },
): string[] {
  const what = quoted(line.name);
  const titles = inWords(agreements.map(({ agreement }) => agreement.title));
  const [from] = facts
    .to(flow.id, 'SENDS')
    .map((claim) => facts.all('Party').get(claim.from)?.name);
  const [to] = facts
    .from(flow.id, 'RECEIVED_BY')
    .map((claim) => facts.all('Party').get(claim.to)?.name);
  const passage = `from ${from ?? 'its sender'} to ${to ?? 'its recipient'}`;
  const isSaidHere = line.notice.says === 'STATED' || line.notice.says === 'WIDER';
  const silent = isSaidHere ? (partner ?? 'the partner') : publisher;
  return [
    ...(againstAgreement
      ? [
          line.kind === 'RECIPIENT'
            ? `Agreement: make ${line.name} a party to ${titles}.`
            : `Agreement: add ${what} to what ${titles} covers, or stop it.`,
        ]
      : []),
    ...(againstPartner && line.kind === 'RECIPIENT'
      ? [`Notice of ${silent}: say that data go ${passage}.`]
      : []),
    ...(againstPartner && line.kind === 'CATEGORY'
      ? [`Notice of ${silent}: say that ${what} goes ${passage}; or the other notice: take it out.`]
      : []),
    ...(line.agreement.says === 'NOT_THERE' && line.kind === 'RECIPIENT'
      ? ['Agreement: record the one over this flow; if there is none, consider making one.']
      : []),
  ];
}
