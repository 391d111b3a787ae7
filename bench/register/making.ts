import type { Chooser } from '../../packages/graph/test/contract/generated/chooser.ts';
import type { RegisterRecords } from '../../packages/registers/src/index.ts';
import type { ControllerPlan } from './plan.ts';

type Statement = RegisterRecords['statements'][number];

/** Ids of the shared words that generated registers speak of. */
export interface Vocabulary {
  readonly categories: readonly string[];
  readonly groups: readonly string[];
  readonly stages: readonly string[];
  readonly laws: readonly string[];
  readonly rights: readonly string[];
  readonly article6: readonly string[];
  readonly article9: readonly string[];
}

/** What the makers of one register's records share. */
export interface Making {
  readonly choose: Chooser;
  readonly controller: ControllerPlan;
  readonly vocabulary: Vocabulary;
  readonly notice: string;
  readonly hub: string;
  readonly purposes: readonly string[];
  /** Adds a statement to the register and gives its number. */
  statement(said: Pick<Statement, 'kind' | 'scope' | 'text' | 'section'>): string;
  /** A day in one of the years from `first`, `years` of them. */
  day(first: number, years: number): string;
}

export function vocabularyOf(reference: RegisterRecords): Vocabulary {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const basesOf = (kind: string) => ids(reference.legalBases.filter((each) => each.kind === kind));
  return {
    categories: ids(reference.categories),
    groups: ids(reference.dataSubjects),
    stages: ids(reference.stages),
    laws: ids(reference.legislation),
    rights: ids(reference.rights),
    article6: basesOf('ART6'),
    article9: basesOf('ART9'),
  };
}

/** The making of one register, and the statements that it comes to. */
export function startMaking(
  choose: Chooser,
  controller: ControllerPlan,
  vocabulary: Vocabulary,
  purposes: readonly string[],
): { readonly making: Making; readonly statements: Statement[] } {
  const statements: Statement[] = [];
  const notice = `source:${controller.slug}/notice`;
  const two = (number: number) => String(number).padStart(2, '0');
  const making: Making = {
    choose,
    controller,
    vocabulary,
    notice,
    hub: `hub:${controller.slug}/mash`,
    purposes,
    statement: (said) => {
      const number = statements.length + 1;
      const id = `${controller.statementPrefix}${String(number).padStart(3, '0')}`;
      statements.push({ id, source: notice, line: number, anchor: `passage ${number}`, ...said });
      return id;
    },
    day: (first, years) =>
      `${first + choose.below(years)}-${two(1 + choose.below(12))}-${two(1 + choose.below(28))}`,
  };
  return { making, statements };
}
