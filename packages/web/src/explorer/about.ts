import { notInRegister, sourceSentence } from '../text/safety.ts';
import { listInWords, plural } from '../text/words.ts';
import type { Shown } from './shown.ts';
import type { View } from './view.ts';
import { lensWords, type NameOf } from './words.ts';

/** What a file of the map says of itself on every row. */
export interface MapAbout {
  readonly question: string;
  readonly completeness: string;
  readonly counts: string;
  readonly filters: string;
  readonly leftOut: string;
  readonly revision: number;
  readonly asAt: string;
  readonly madeAt: string;
  readonly address: string;
  readonly whatThisIs: string;
  readonly ifNotInIt: string;
}

export interface AboutOf {
  readonly view: View;
  readonly shown: Shown;
  readonly nameOf: NameOf;
  /** What narrows the map: "Category: Health information". */
  readonly narrowed: readonly string[];
  /** "14 of 14 parties shown, 1 flow, nothing hidden". */
  readonly counts: string;
  readonly title: string;
  readonly day: string;
  readonly revision: number;
}

/** All of it but when and where it was made. */
export function aboutMap(of: AboutOf): Omit<MapAbout, 'madeAt' | 'address'> {
  const { view, shown } = of;
  return {
    question: questionWords(of),
    completeness: completenessWords(shown),
    counts: of.counts,
    filters: of.narrowed.join('; ') || 'none',
    leftOut: leftOutWords(view, shown),
    revision: of.revision,
    asAt: of.day,
    whatThisIs: sourceSentence,
    ifNotInIt: `${notInRegister.head} ${notInRegister.rest}`,
  };
}

function questionWords({ view, shown, title }: AboutOf): string {
  const lens = `looked at by ${lensWords[view.lens].toLowerCase()}`;
  const steps = view.steps === 1 ? 'one step' : `${view.steps} steps`;
  if (view.path !== null) return `What lies ${title.replace(/^B/u, 'b')}, ${lens}`;
  const of = shown.category === null ? '' : `, told of ${shown.category.name}`;
  return `What is recorded around ${title}, ${steps}, ${lens}${of}`;
}

/** A map has no verdict: that needs a question of one category. What is not stated is counted. */
function completenessWords({ flows, memberships, cut }: Shown): string {
  const silent = flows.filter(({ carries }) => carries.length === 0).length;
  const open =
    flows.filter(({ carries }) => carries.some(({ openWords }) => openWords !== null)).length +
    memberships.filter(({ openWords }) => openWords !== null).length;
  const unsaid = flows.filter((flow) => flow.unsaid).length;
  const known = [
    ...(flows.length === 0 ? ['no flow is recorded here; that is not the same as none'] : []),
    ...(silent === 0
      ? []
      : [`${silent} of ${plural(flows.length, 'flow')} not said what they carry`]),
    ...(open === 0 ? [] : [`${plural(open, 'list')} left open by a notice`]),
    ...(unsaid === 0
      ? []
      : [`of ${plural(unsaid, 'flow')} the notice does not say what the filters ask`]),
    ...(cut ? ['cut short: there is more than the server gives at once'] : []),
  ];
  return `Not worked out for a map: ask who receives a category for a verdict. ${known.join('; ') || 'Nothing shown is left open or not stated'}.`;
}

/** What was read and stands on no row. */
function leftOutWords({ focus, hidden, filters }: View, shown: Shown): string {
  const { counts, whole, aside } = shown;
  const parties = whole.parties - counts.parties;
  const lines = [
    ...(parties === 0 ? [] : [plural(parties, 'party', 'parties')]),
    ...(whole.flows === counts.flows ? [] : [plural(whole.flows - counts.flows, 'flow')]),
    ...(whole.memberships === counts.memberships
      ? []
      : [plural(whole.memberships - counts.memberships, 'membership')]),
  ];
  const why = [
    ...(counts.filteredOut === 0 ? [] : [`${plural(counts.filteredOut, 'flow')} by filters`]),
    ...(filters.unsaid === 'hide' && counts.unsaid > 0
      ? [`among them ${counts.unsaid} of which the notice does not say what the filters ask`]
      : []),
    ...(hidden.length === 0 ? [] : [`${plural(hidden.length, 'thing')} hidden by hand`]),
    ...(focus === null ? [] : ['what is not next to the focus']),
  ];
  const { parties: people, flows } = aside.beyondHubs;
  const said = [
    ...(lines.length === 0
      ? []
      : [`${listInWords(lines)}${why.length === 0 ? '' : ` (${why.join('; ')})`}`]),
    ...(aside.otherCategories.length === 0
      ? []
      : [`${plural(aside.otherCategories.length, 'flow')} said to carry other categories`]),
    ...(people.length + flows.length === 0
      ? []
      : [
          `${plural(people.length, 'party', 'parties')} and ${plural(flows.length, 'flow')} that have to do with no hub shown`,
        ]),
  ];
  return said.length === 0 ? 'nothing that was read' : said.join('; ');
}
