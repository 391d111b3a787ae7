/**
 * What lists can be filtered by. The API has an input type of the same name for each. In all of them
 * what is left out does not limit; a list of words or ids asks for any of them.
 */

import type {
  AgreementKind,
  AgreementState,
  AgreementTier,
  Assertion,
  BasisKind,
  BasisScope,
  ConsentSense,
  DaysAsked,
  FlowFrequency,
  FlowMode,
  GdprClass,
  LegislationKind,
  Modality,
  PartyKind,
  PeriodState,
  RecipientRole,
  StatementKind,
  StatementScope,
  TextAsked,
} from '@sharing-atlas/model';

export type Given<Value> = Value | null | undefined;

export interface Combined<Where> {
  readonly AND?: Given<readonly Where[]>;
  readonly OR?: Given<readonly Where[]>;
  readonly NOT?: Given<Where>;
}

/** Of several records that something leads to: that some, none, every one of them is so. */
export interface ListWhere<Where> {
  readonly some?: Given<Where>;
  readonly none?: Given<Where>;
  readonly every?: Given<Where>;
}

export interface CategoriesWhere extends ListWhere<CategoryWhere> {
  /** Only those that the source states, or that a curator inferred. */
  readonly assertion?: Given<readonly Assertion[]>;
}

export interface BasesWhere extends ListWhere<BasisWhere> {
  /** Only those that are said of the flow, of its purposes, or of the whole notice. */
  readonly scope?: Given<readonly BasisScope[]>;
}

interface PeriodWhere {
  readonly firstDay?: Given<DaysAsked>;
  readonly lastDay?: Given<DaysAsked>;
  readonly state?: Given<readonly PeriodState[]>;
}

export interface RegisterWhere extends Combined<RegisterWhere> {
  readonly id?: Given<readonly string[]>;
  readonly title?: Given<TextAsked>;
}

export interface FlowWhere extends Combined<FlowWhere>, PeriodWhere {
  readonly id?: Given<readonly string[]>;
  readonly name?: Given<TextAsked>;
  readonly passage?: Given<TextAsked>;
  readonly register?: Given<RegisterWhere>;
  readonly sender?: Given<PartyWhere>;
  readonly recipient?: Given<PartyWhere>;
  readonly role?: Given<readonly RecipientRole[]>;
  readonly via?: Given<ListWhere<PartyWhere>>;
  readonly categories?: Given<CategoriesWhere>;
  readonly excludes?: Given<CategoriesWhere>;
  readonly categoriesStated?: Given<boolean>;
  readonly purposes?: Given<ListWhere<PurposeWhere>>;
  readonly about?: Given<ListWhere<GroupWhere>>;
  readonly stages?: Given<ListWhere<StageWhere>>;
  readonly agreements?: Given<ListWhere<AgreementWhere>>;
  readonly bases?: Given<BasesWhere>;
  readonly requiredBy?: Given<ListWhere<LegislationWhere>>;
  readonly permittedBy?: Given<ListWhere<LegislationWhere>>;
  readonly mode?: Given<readonly FlowMode[]>;
  readonly frequency?: Given<readonly FlowFrequency[]>;
  readonly modality?: Given<readonly Modality[]>;
  readonly consent?: Given<readonly ConsentSense[]>;
  readonly assertion?: Given<readonly Assertion[]>;
  readonly inOpenList?: Given<boolean>;
}

export interface PartyWhere extends Combined<PartyWhere>, PeriodWhere {
  readonly id?: Given<readonly string[]>;
  readonly name?: Given<TextAsked>;
  readonly kind?: Given<readonly PartyKind[]>;
  readonly area?: Given<TextAsked>;
  readonly instanceOf?: Given<ListWhere<PartyWhere>>;
  readonly partOf?: Given<ListWhere<PartyWhere>>;
  readonly memberOf?: Given<ListWhere<PartyWhere>>;
  readonly sends?: Given<ListWhere<FlowWhere>>;
  readonly receives?: Given<ListWhere<FlowWhere>>;
  readonly agreements?: Given<ListWhere<AgreementWhere>>;
}

export interface AgreementWhere extends Combined<AgreementWhere> {
  readonly id?: Given<readonly string[]>;
  readonly title?: Given<TextAsked>;
  readonly titleKnown?: Given<boolean>;
  readonly tier?: Given<readonly AgreementTier[]>;
  readonly kind?: Given<readonly AgreementKind[]>;
  readonly state?: Given<readonly AgreementState[]>;
  readonly firstDay?: Given<DaysAsked>;
  readonly lastDay?: Given<DaysAsked>;
  readonly reviewOn?: Given<DaysAsked>;
  readonly register?: Given<RegisterWhere>;
  readonly parties?: Given<ListWhere<PartyWhere>>;
  readonly governs?: Given<ListWhere<FlowWhere>>;
}

export interface CategoryWhere extends Combined<CategoryWhere> {
  readonly id?: Given<readonly string[]>;
  readonly name?: Given<TextAsked>;
  readonly within?: Given<readonly string[]>;
  readonly gdprClass?: Given<readonly GdprClass[]>;
  readonly isIdentifier?: Given<boolean>;
  readonly carriedBy?: Given<ListWhere<FlowWhere>>;
}

export interface GroupWhere extends Combined<GroupWhere> {
  readonly id?: Given<readonly string[]>;
  readonly name?: Given<TextAsked>;
  readonly within?: Given<readonly string[]>;
}

export interface StageWhere extends Combined<StageWhere> {
  readonly id?: Given<readonly string[]>;
  readonly name?: Given<TextAsked>;
}

export interface PurposeWhere extends Combined<PurposeWhere> {
  readonly id?: Given<readonly string[]>;
  readonly name?: Given<TextAsked>;
  readonly register?: Given<RegisterWhere>;
  readonly requiredBy?: Given<ListWhere<LegislationWhere>>;
  readonly flows?: Given<ListWhere<FlowWhere>>;
}

export interface BasisWhere extends Combined<BasisWhere> {
  readonly id?: Given<readonly string[]>;
  readonly kind?: Given<readonly BasisKind[]>;
  readonly article?: Given<string>;
  readonly name?: Given<TextAsked>;
}

export interface LegislationWhere extends Combined<LegislationWhere>, PeriodWhere {
  readonly id?: Given<readonly string[]>;
  readonly title?: Given<TextAsked>;
  readonly kind?: Given<readonly LegislationKind[]>;
}

export interface NoticeWhere extends Combined<NoticeWhere>, PeriodWhere {
  readonly id?: Given<readonly string[]>;
  readonly title?: Given<TextAsked>;
  readonly register?: Given<RegisterWhere>;
  readonly statements?: Given<ListWhere<StatementWhere>>;
}

export interface StatementWhere extends Combined<StatementWhere> {
  readonly id?: Given<readonly string[]>;
  readonly notice?: Given<NoticeWhere>;
  readonly section?: Given<TextAsked>;
  readonly text?: Given<TextAsked>;
  readonly kind?: Given<readonly StatementKind[]>;
  readonly scope?: Given<readonly StatementScope[]>;
  readonly modality?: Given<readonly Modality[]>;
  readonly tiesPartyToCategory?: Given<boolean>;
}
