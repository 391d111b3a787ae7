import { type GdprClass, isOfArticle, type Truth, truthOf } from '@sharing-atlas/model';
import type { AskedKind, Asking } from '../asking.ts';
import {
  filterTest,
  flagged,
  idIn,
  type Maker,
  oneOf,
  quantified,
  someIn,
  someOf,
  type Test,
  text,
} from '../conditions.ts';
import type * as entries from '../entries.ts';
import { period } from '../periods.ts';
import { someCarrying, someNaming } from '../reverse.ts';
import { isLeftOpen } from '../trees.ts';
import type * as where from '../where.ts';
import { flowTest } from './flow.ts';

/** The tests of filters of the words that flows are described with. */

export const categoryTest: Maker<entries.CategoryEntry, where.CategoryWhere> = (
  asked,
  asking,
  at,
) =>
  filterTest(asked, categoryTest, asking, at, [
    idIn(asked.id, 'Category', asking.index.categories, asking, at),
    text(asked.name, (category) => category.name),
    within(asked.within, 'Category', asking.index.categories, asking, at),
    inClass(asked.gdprClass),
    flagged(asked.isIdentifier, (category) => category.identifier),
    quantified(asked.carriedBy, flowTest, someCarrying(asking.index), asking, `${at}.carriedBy`),
  ]);

/** That it is one of these or narrower. */
function within<Entry extends { readonly narrower: ReadonlySet<Entry> }>(
  asked: where.Given<readonly string[]>,
  kind: AskedKind,
  table: entries.Table<Entry>,
  asking: Asking,
  at: string,
): Test<Entry> | null {
  if (asked == null) return null;
  const wanted = asking.entries(asked, kind, table, `${at}.within`);
  const all = new Set([...wanted].flatMap((entry) => [entry, ...entry.narrower]));
  return (entry) => truthOf(all.has(entry));
}

/** In one of these classes of data; UNKNOWN where it only may be. */
function inClass(asked: where.Given<readonly GdprClass[]>): Test<entries.CategoryEntry> | null {
  if (asked == null) return null;
  return ({ classes }) =>
    someOf(classes, ({ gdprClass, holds }): Truth => {
      if (!asked.includes(gdprClass)) return 'FALSE';
      return holds === 'IS' ? 'TRUE' : 'UNKNOWN';
    });
}

export const groupTest: Maker<entries.GroupEntry, where.GroupWhere> = (asked, asking, at) =>
  filterTest(asked, groupTest, asking, at, [
    idIn(asked.id, 'Group', asking.index.groups, asking, at),
    text(asked.name, (group) => group.name),
    within(asked.within, 'Group', asking.index.groups, asking, at),
  ]);

export const stageTest: Maker<entries.StageEntry, where.StageWhere> = (asked, asking, at) =>
  filterTest(asked, stageTest, asking, at, [
    idIn(asked.id, 'Stage', asking.index.stages, asking, at),
    text(asked.name, (stage) => stage.name),
  ]);

export const purposeTest: Maker<entries.PurposeEntry, where.PurposeWhere> = (asked, asking, at) =>
  filterTest(asked, purposeTest, asking, at, [
    idIn(asked.id, 'Purpose', asking.index.purposes, asking, at),
    text(asked.name, (purpose) => purpose.name),
    registered(asked.register, asking, at),
    quantified(
      asked.requiredBy,
      legislationTest,
      someIn((purpose) => purpose.requiredBy),
      asking,
      `${at}.requiredBy`,
    ),
    quantified(
      asked.flows,
      flowTest,
      someNaming(
        (purpose) => purpose.flows,
        () => asking.index.flows.values(),
        ({ purposes }) => isLeftOpen(purposes),
      ),
      asking,
      `${at}.flows`,
    ),
  ]);

export const basisTest: Maker<entries.LegalBasisEntry, where.BasisWhere> = (asked, asking, at) =>
  filterTest(asked, basisTest, asking, at, [
    idIn(asked.id, 'LegalBasis', asking.index.legalBases, asking, at),
    text(asked.name, (basis) => basis.name),
    oneOf(asked.kind, (basis) => basis.kind),
    ofArticle(asked.article, asking, at),
  ]);

/** “Art 9” takes in Art 9(2)(g). An article that no basis stands in is not there. */
function ofArticle(
  article: where.Given<string>,
  asking: Asking,
  at: string,
): Test<entries.LegalBasisEntry> | null {
  if (article == null) return null;
  const isOf = isOfArticle(article);
  if (![...asking.index.legalBases.values()].some(isOf)) {
    asking.unresolved.push({ argument: `${at}.article`, value: article, kind: 'Article' });
  }
  return (basis) => truthOf(isOf(basis));
}

export const legislationTest: Maker<entries.LegislationEntry, where.LegislationWhere> = (
  asked,
  asking,
  at,
) =>
  filterTest(asked, legislationTest, asking, at, [
    idIn(asked.id, 'Legislation', asking.index.legislation, asking, at),
    text(asked.title, (law) => law.title),
    oneOf(asked.kind, (law) => law.kind),
    ...period<entries.LegislationEntry>(asked, asking, at),
  ]);

export const registerTest: Maker<entries.RegisterEntry, where.RegisterWhere> = (
  asked,
  asking,
  at,
) =>
  filterTest(asked, registerTest, asking, at, [
    idIn(asked.id, 'Register', asking.index.registers, asking, at),
    text(asked.title, (register) => register.title),
  ]);

/** That the register which records it is so. */
export function registered<Entry extends { readonly registerId: string }>(
  asked: where.Given<where.RegisterWhere>,
  asking: Asking,
  at: string,
): Test<Entry> | null {
  if (asked == null) return null;
  const test = registerTest(asked, asking, `${at}.register`);
  return ({ registerId }) => {
    const register = asking.index.registers.get(registerId);
    return register === undefined ? 'FALSE' : test(register);
  };
}
