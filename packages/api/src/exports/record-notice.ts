import type { SourceRow } from '@sharing-atlas/graph';
import { distinct, type RowOf } from './cells.ts';
import type { ICO_COLUMNS } from './record-of-processing-columns.ts';

const WHOLE_NOTICE = 'said of the whole notice';

/** The cells that a notice fills for all purposes alike; each entry says that it is notice-wide. */
export function noticeCells(notice: SourceRow | null): {
  readonly cells: RowOf<typeof ICO_COLUMNS>;
  readonly statementIds: readonly string[];
} {
  if (notice === null) return { cells: {}, statementIds: [] };
  const { retention, security, transfers, offers, basisUses } = notice;
  return {
    cells: {
      thirdCountries: transfers.map((entry) => marked(entry.description, entry.condition)),
      transferSafeguards: transfers.flatMap(({ safeguards }) =>
        safeguards === null ? [] : [marked(safeguards)],
      ),
      retention: retention.map((rule) =>
        marked([rule.description, rule.period].filter((words) => words !== null).join(' ')),
      ),
      security: security.map(({ description }) => marked(description)),
      rights: offers.map(({ name, link }) =>
        [
          link.polarity === 'OFFERED' ? '' : 'Not offered: ',
          marked(name, link.condition),
          link.assertion === 'INFERRED'
            ? `. Inferred by a curator: ${link.reason ?? 'no reason recorded'}`
            : '',
        ].join(''),
      ),
      retentionPolicy: retention.flatMap(({ policyNamed }) =>
        policyNamed === null ? [] : [`${policyNamed} (named; no link given)`],
      ),
    },
    statementIds: distinct(
      [
        ...retention,
        ...security,
        ...transfers,
        ...offers.map(({ link }) => link),
        ...jointControllers(notice).map(({ link }) => link),
        ...basisUses.map(({ link }) => link),
      ].flatMap(({ statementIds }) => statementIds),
    ),
  };
}

/** Parties that the notice makes joint controllers (Art 26). */
export function jointControllers(notice: SourceRow | null): SourceRow['roles'] {
  return (notice?.roles ?? []).filter(({ link }) => link.role === 'JOINT_CONTROLLER');
}

/** How the notice makes a party its controller, in words. */
export function controllerWords(notice: SourceRow | null, partyId: string): string {
  const role = notice?.roles.find(
    ({ id, link }) => id === partyId && /^(JOINT_)?CONTROLLER$/.test(link.role),
  );
  if (role === undefined) return 'The notice does not say who the controller is.';
  if (role.link.assertion === 'STATED') return 'The notice says so.';
  return `Inferred by a curator: ${role.link.reason ?? 'no reason recorded'}`;
}

function marked(words: string, condition: string | null = null): string {
  return `${words} (${[condition, WHOLE_NOTICE].filter((part) => part !== null).join('; ')})`;
}
