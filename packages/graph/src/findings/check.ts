import type { Day, FindingGrade } from '@sharing-atlas/model';
import type { RegisterFacts } from './facts.ts';

/** The rule behind a check. */
export interface Rule {
  /** What it asks for, in our words. */
  readonly words: string;
  /** Where it stands: article, section or guidance. */
  readonly provision: string;
  /** From when it has applied (or when the guidance came out); null where that is not recorded. */
  readonly since: string | null;
}

/** One place where a check finds something. */
export interface Hit {
  readonly registerId: string;
  /** The record that it hangs on: a flow, hub, agreement, notice or statement. */
  readonly subjectId: string;
  /** Tells two hits of one check on one record apart. */
  readonly part?: string;
  /** Other records concerned, as parties or laws. */
  readonly aboutIds: readonly string[];
  /** Empty where something is absent and so no statement says it. */
  readonly statementIds: readonly string[];
  /** What was found, in one or two sentences. */
  readonly words: string;
  /** The grade, where it is not that of the check. */
  readonly grade?: FindingGrade;
  /** What a person must confirm first, because this register has not confirmed it. */
  readonly toConfirm?: string;
}

/** A check of the registers against the law or against themselves. It knows no register. */
export interface Check {
  readonly id: string;
  readonly title: string;
  /** The usual grade. A hit that rests on something not confirmed is always for REVIEW. */
  readonly grade: FindingGrade;
  readonly rule: Rule;
  readonly mend: string;
  readonly notIf: string;
  find(facts: RegisterFacts, asAt: Day): Iterable<Hit>;
}
