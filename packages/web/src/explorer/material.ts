import type { ClassMark, PartyKind, PartyState } from '../canvas/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Assertion = 'STATED' | 'INFERRED';
export type BasisScope = 'FLOW' | 'PURPOSE' | 'NOTICE';
export type AgreementTier = 'FRAMEWORK' | 'PURPOSE' | 'INDIVIDUAL' | 'NOT_STATED';

export interface Cited {
  readonly id: string;
  readonly notice: { readonly id: string };
}

export interface MaterialParty {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: PartyKind;
  readonly standing: {
    readonly state: PartyState;
    readonly badge: string | null;
    readonly words: string;
  };
}

export interface MaterialClass {
  readonly gdprClass: string;
  readonly holds: string;
}

export interface MaterialBasis {
  readonly id: string;
  readonly kind: string;
  /** "UK GDPR Art 6(1)(c)". */
  readonly reference: string;
  readonly name: string;
}

export interface NamedBasis {
  readonly openWords: string | null;
  readonly basis: MaterialBasis | null;
}

/** A flow with all that a filter, a line, a row or an export asks of it. */
export interface MaterialFlow {
  readonly id: string;
  readonly name: string;
  readonly passage: string;
  readonly verb: string | null;
  readonly condition: string | null;
  readonly assertion: Assertion;
  /** How it stands on the day asked about. */
  readonly validity: PartyState;
  readonly sender: { readonly party: { readonly id: string } };
  readonly recipient: { readonly party: { readonly id: string } };
  readonly carries: readonly {
    readonly assertion: Assertion;
    /** Words that leave the list open. */
    readonly openWords: string | null;
    readonly category: {
      readonly id: string;
      readonly name: string;
      readonly classes: readonly MaterialClass[];
    };
  }[];
  readonly excludes: readonly {
    readonly category: { readonly id: string; readonly name: string };
  }[];
  readonly purposes: readonly {
    readonly openWords: string | null;
    readonly purpose: { readonly id: string; readonly name: string };
  }[];
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly openWords: string | null;
  }[];
  readonly bearingBases: readonly {
    readonly scope: BasisScope;
    readonly use: {
      readonly combination: 'ALL' | 'ANY' | 'AND_OR' | 'UNCLEAR';
      readonly bases: readonly (NamedBasis & {
        /** Conditions of Schedule 1 named for it. */
        readonly schedule1: readonly NamedBasis[];
      })[];
    };
  }[];
  readonly agreements: readonly {
    readonly openWords: string | null;
    readonly agreement: { readonly id: string; readonly title: string };
  }[];
  readonly statements: readonly Cited[];
}

export interface MaterialMembership {
  readonly hubId: string;
  readonly memberId: string;
  readonly assertion: Assertion;
  readonly openWords: string | null;
  /** How it stands on the day asked about. */
  readonly state: PartyState;
  /** Since when and until when; null is not known. */
  readonly period: {
    readonly firstDay: string | null;
    readonly lastDay: string | null;
    readonly words: string;
  };
  readonly statements: readonly Cited[];
}

export type AgreementState = 'NOT_BEGUN' | 'CURRENT' | 'DUE_FOR_REVIEW' | 'EXPIRED' | 'UNKNOWN';

export interface MaterialAgreement {
  readonly id: string;
  readonly title: string;
  readonly titleKnown: boolean;
  readonly tier: AgreementTier;
  /** How it stands on the day asked about. */
  readonly state: AgreementState;
  /** The agreement it stands under, where the register knows it. */
  readonly under: readonly string[];
  readonly partyIds: readonly string[];
}

export interface MaterialCategory {
  readonly id: string;
  readonly name: string;
  readonly broader: readonly string[];
  readonly classes: readonly MaterialClass[];
}

/** What the whole register says, whatever is on the canvas: small enough to be read once. */
export interface RegisterFacts {
  readonly revision: number;
  readonly controllerIds: readonly string[];
  /** Every hub, by name. */
  readonly hubs: readonly { readonly id: string; readonly name: string }[];
  readonly categories: ReadonlyMap<string, MaterialCategory>;
  readonly agreements: ReadonlyMap<string, MaterialAgreement>;
  /** The list that each legal basis or condition stands in. */
  readonly basisKinds: ReadonlyMap<string, string>;
  /** What the server has more of than was read. */
  readonly cut: readonly ('hubs' | 'categories' | 'agreements' | 'bases')[];
}

/** One answer of the server: what is around a start or an expanded party, or between two. */
export interface Piece {
  readonly parties: readonly MaterialParty[];
  readonly flows: readonly MaterialFlow[];
  readonly memberships: readonly MaterialMembership[];
  /** The server had more than it gives. */
  readonly cut: boolean;
}

/** All that was read so far, merged; each thing once. */
export interface Material {
  readonly facts: RegisterFacts;
  readonly parties: ReadonlyMap<string, MaterialParty>;
  readonly flows: ReadonlyMap<string, MaterialFlow>;
  /** By {@link membershipId}. */
  readonly memberships: ReadonlyMap<string, MaterialMembership>;
  /** What each answer held, by the key of what was asked. */
  readonly pieces: ReadonlyMap<string, PieceIds>;
}

export interface PieceIds {
  readonly partyIds: ReadonlySet<string>;
  readonly flowIds: ReadonlySet<string>;
  readonly membershipIds: ReadonlySet<string>;
  readonly cut: boolean;
}

/** The id of a membership on the canvas and in the table. */
export function membershipId({
  memberId,
  hubId,
}: Pick<MaterialMembership, 'memberId' | 'hubId'>): string {
  return `member:${memberId}:${hubId}`;
}

/** Merges answers, each under the key of what was asked. */
export function materialFrom(facts: RegisterFacts, answers: ReadonlyMap<string, Piece>): Material {
  const parties = new Map<string, MaterialParty>();
  const flows = new Map<string, MaterialFlow>();
  const memberships = new Map<string, MaterialMembership>();
  const pieces = new Map<string, PieceIds>();
  for (const [key, piece] of answers) {
    for (const party of piece.parties) parties.set(party.id, party);
    for (const flow of piece.flows) flows.set(flow.id, flow);
    for (const member of piece.memberships) memberships.set(membershipId(member), member);
    pieces.set(key, {
      partyIds: new Set(piece.parties.map(({ id }) => id)),
      flowIds: new Set(piece.flows.map(({ id }) => id)),
      membershipIds: new Set(piece.memberships.map(membershipId)),
      cut: piece.cut,
    });
  }
  return { facts, parties, flows, memberships, pieces };
}

/** The classes that a category is in for certain, and those that it may be in. */
export function marksOf(classes: readonly MaterialClass[]): {
  readonly is: readonly ClassMark[];
  readonly mayBe: readonly ClassMark[];
} {
  const of = (holds: string) =>
    classes.flatMap((each): ClassMark[] => {
      if (each.holds !== holds) return [];
      if (each.gdprClass === 'SPECIAL_CATEGORY') return ['S9'];
      return each.gdprClass === 'CRIMINAL_OFFENCE' ? ['C10'] : [];
    });
  return { is: of('IS'), mayBe: of('MAY_BE') };
}
