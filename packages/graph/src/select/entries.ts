import type { Assertion, BearingBasis, RecipientRole } from '@sharing-atlas/model';
import type { IndexAgreementRow } from '../queries/index-agreements.ts';
import type { IndexFlowRow } from '../queries/index-flows.ts';
import type { IndexPartyRow } from '../queries/index-parties.ts';
import type {
  IndexCategoryRow,
  IndexLegalBasisRow,
  IndexLegislationRow,
  IndexPurposeRow,
  IndexRegisterRow,
} from '../queries/index-records.ts';

/**
 * The records of the flow index. Each stands there once and is the same object wherever another
 * names it, so that two can be compared with `===` and what is found of one can be remembered by it.
 */

export interface Placed {
  /** Its number among the records of its kind in order of id, from 0: what is known of it is kept by it. */
  readonly place: number;
}

type Without<Row, Key extends keyof Row> = Readonly<Omit<Row, Key>> & Placed;

export interface PartyEntry
  extends Without<IndexPartyRow, 'instanceOf' | 'partOf' | 'memberOf' | 'openWords'> {
  /** Kinds of body that it is, as recorded: not those further up. */
  readonly instanceOf: readonly PartyEntry[];
  readonly partOf: readonly PartyEntry[];
  /** Hubs that it is or was a member of. */
  readonly memberOf: readonly HubMembership[];
  /** For a hub: whether its source names no members, or leaves open who else is one. */
  readonly membersLeftOpen: boolean;
  readonly sends: readonly FlowEntry[];
  readonly receives: readonly FlowEntry[];
  readonly agreements: readonly AgreementEntry[];
}

export interface HubMembership {
  readonly of: PartyEntry;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface CategoryEntry extends Readonly<IndexCategoryRow>, Placed {
  /** All that is broader, and all that is narrower, however many steps away; never itself. */
  readonly broader: ReadonlySet<CategoryEntry>;
  readonly narrower: ReadonlySet<CategoryEntry>;
  /** Flows that are said to carry exactly this category. */
  readonly carriedBy: readonly FlowEntry[];
}

export interface PurposeEntry extends Without<IndexPurposeRow, 'requiredBy'> {
  readonly requiredBy: readonly LegislationEntry[];
  readonly flows: readonly FlowEntry[];
}

export interface AgreementEntry extends Without<IndexAgreementRow, 'parties' | 'under'> {
  readonly parties: readonly PartyEntry[];
  /** Whether the source leaves open who else is a party. */
  readonly partiesLeftOpen: boolean;
  readonly under: readonly AgreementEntry[];
  /** Flows that are under it. */
  readonly governs: readonly FlowEntry[];
}

/** A group of people that data are about. */
export interface GroupEntry extends Placed {
  readonly id: string;
  readonly name: string;
  readonly broader: ReadonlySet<GroupEntry>;
  readonly narrower: ReadonlySet<GroupEntry>;
}

export interface StageEntry extends Placed {
  readonly id: string;
  readonly name: string;
}

export type LegalBasisEntry = Without<IndexLegalBasisRow, never>;
export type LegislationEntry = Without<IndexLegislationRow, never>;
export type RegisterEntry = Without<IndexRegisterRow, never>;

/** What a flow is said of, with the source's words that leave the list open, if it is. */
export interface OpenLink<Entry> {
  readonly of: Entry;
  readonly open: string | null;
}

/** What a flow is tied to, and whether a curator inferred that. */
export interface SaidLink<Entry> {
  readonly of: Entry;
  readonly assertion: Assertion;
}

export interface ClaimLink<Entry> extends OpenLink<Entry>, SaidLink<Entry> {}
export type CategoryLink = ClaimLink<CategoryEntry>;

/** A basis that bears on a flow; inferred if the basis, or each purpose it is said of, is. */
export interface FlowBasis extends BearingBasis {
  readonly assertion: Assertion;
}

/** What a filter or a count can need of a flow. */
export interface FlowEntry
  extends Without<
    IndexFlowRow,
    | 'registerId'
    | 'senders'
    | 'recipients'
    | 'via'
    | 'carries'
    | 'excludes'
    | 'purposes'
    | 'about'
    | 'stages'
    | 'agreements'
    | 'basisUseIds'
    | 'requiredBy'
    | 'permittedBy'
  > {
  readonly register: RegisterEntry;
  readonly sender: PartyEntry;
  readonly senderAssertion: Assertion;
  readonly recipient: PartyEntry;
  readonly recipientAssertion: Assertion;
  readonly role: RecipientRole;
  /** Through which hub, team or system. */
  readonly via: readonly SaidLink<PartyEntry>[];
  /** Said to carry; empty where the notice does not say what the recipient receives. */
  readonly carries: readonly CategoryLink[];
  /** Whether the source states none of what it carries, or leaves open what else that is. */
  readonly carriesLeftOpen: boolean;
  /** Said not to carry. */
  readonly excludes: readonly CategoryLink[];
  /** Whether the source says anything of what it carries; what a curator inferred does not count. */
  readonly categoriesStated: boolean;
  /** Empty where none is said: not known, not “none”. */
  readonly purposes: readonly ClaimLink<PurposeEntry>[];
  readonly about: readonly OpenLink<GroupEntry>[];
  readonly stages: readonly OpenLink<StageEntry>[];
  /** Empty where this register holds none. */
  readonly agreements: readonly ClaimLink<AgreementEntry>[];
  /** All bases and conditions that bear on it: said of it, of its purposes, or of the whole notice. */
  readonly bases: readonly FlowBasis[];
  readonly requiredBy: readonly LegislationEntry[];
  readonly permittedBy: readonly LegislationEntry[];
}

/** Records of one kind by id, in order of id. */
export type Table<Entry> = ReadonlyMap<string, Entry>;

/** All flows of a register at one revision, with the records that they are described with. */
export interface FlowIndex {
  readonly flows: Table<FlowEntry>;
  readonly parties: Table<PartyEntry>;
  readonly categories: Table<CategoryEntry>;
  readonly purposes: Table<PurposeEntry>;
  readonly agreements: Table<AgreementEntry>;
  readonly groups: Table<GroupEntry>;
  readonly stages: Table<StageEntry>;
  readonly legalBases: Table<LegalBasisEntry>;
  readonly legislation: Table<LegislationEntry>;
  readonly registers: Table<RegisterEntry>;
}
