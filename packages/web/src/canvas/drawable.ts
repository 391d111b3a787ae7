import type { ClassMark, LineCertainty, PartyKind, PartyState } from './scene.ts';

/** What the canvas wants of what is shown; the explorer's `Shown` fits, and so does a test's own. */
export interface Drawable {
  readonly lens: 'sharing' | 'flows' | 'hub' | 'category' | 'agreements';
  readonly of: { readonly id: string } | null;
  /** The category that the picture is about, where there is one. */
  readonly category: { readonly id: string; readonly name: string } | null;
  readonly controllerIds: readonly string[];
  readonly parties: readonly DrawableParty[];
  readonly flows: readonly DrawableFlow[];
  readonly memberships: readonly {
    readonly hubId: string;
    readonly memberId: string;
    readonly assertion: 'STATED' | 'INFERRED';
    /** How it stands on the day asked about. */
    readonly state: PartyState;
  }[];
  readonly agreements: readonly DrawableAgreement[];
  readonly opened: readonly string[];
  readonly pinned: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** What the picture starts at and what was expanded, in that order. */
  readonly grown: readonly string[];
  /** Only what lies between two parties; the picture then runs from one to the other. */
  readonly path: { readonly from: string; readonly to: string } | null;
}

export interface DrawableParty {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: PartyKind;
  readonly standing: { readonly state: PartyState; readonly badge: string | null };
}

export interface DrawableFlow {
  readonly id: string;
  readonly name: string;
  readonly passage: string;
  readonly certainty: LineCertainty;
  readonly validity: PartyState;
  readonly sender: { readonly party: { readonly id: string } };
  readonly recipient: { readonly party: { readonly id: string } };
  readonly carries: readonly {
    readonly category: {
      readonly name: string;
      readonly classes: readonly { readonly gdprClass: string; readonly holds: string }[];
    };
  }[];
  readonly agreements: readonly {
    readonly agreement: { readonly id: string; readonly title: string };
  }[];
}

export interface DrawableAgreement {
  readonly id: string;
  readonly title: string;
  readonly tier: 'FRAMEWORK' | 'PURPOSE' | 'INDIVIDUAL' | 'NOT_STATED';
  readonly state: 'NOT_BEGUN' | 'CURRENT' | 'DUE_FOR_REVIEW' | 'EXPIRED' | 'UNKNOWN';
  readonly partyIds: readonly string[];
}

const MARKS: readonly (readonly [string, ClassMark])[] = [
  ['SPECIAL_CATEGORY', 'S9'],
  ['CRIMINAL_OFFENCE', 'C10'],
];

/** Classes that what these flows carry is in for certain; "may be" is left to the panel. */
export function marksOf(flows: readonly Pick<DrawableFlow, 'carries'>[]): readonly ClassMark[] {
  const classes = flows
    .flatMap((flow) => flow.carries)
    .flatMap((claim) => claim.category.classes)
    .filter(({ holds }) => holds === 'IS')
    .map(({ gdprClass }) => gdprClass);
  return MARKS.filter(([name]) => classes.includes(name)).map(([, mark]) => mark);
}
