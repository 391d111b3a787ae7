import {
  Assertion,
  ConsentSense,
  FlowFrequency,
  FlowMode,
  Modality,
  PeriodState,
  RecipientRole,
} from './enums.ts';
import * as refs from './where-refs.ts';

refs.FlowWhere.implement({
  description:
    'Flows: all that is given must hold. A flow of which the notice does not say what is asked is unknown: it is counted, and given when asked for.',
  fields: (t) => ({
    AND: t.field({ type: [refs.FlowWhere], description: refs.JOINED.AND }),
    OR: t.field({ type: [refs.FlowWhere], description: refs.JOINED.OR }),
    NOT: t.field({ type: refs.FlowWhere, description: refs.JOINED.NOT }),
    id: t.idList({ description: 'One of these.' }),
    name: t.field({ type: refs.TextWhere, description: 'Its short name.' }),
    passage: t.field({ type: refs.TextWhere, description: 'The heading of its passage.' }),
    register: t.field({ type: refs.RegisterWhere, description: 'The register that records it.' }),
    sender: t.field({ type: refs.PartyWhere, description: 'Who sends, as the notice names it.' }),
    recipient: t.field({
      type: refs.PartyWhere,
      description:
        'Who receives, as the notice names it. A body that may be meant by “police” is found by whoReceives.',
    }),
    role: t.field({
      type: [RecipientRole],
      description: 'How the recipient stands to the sender (Art 4(8), 4(9)).',
    }),
    via: t.field({
      type: refs.PartiesWhere,
      description: 'Hubs, teams and systems that it is said to go through.',
    }),
    categories: t.field({
      type: refs.CategoriesWhere,
      description: 'What it is said to carry.',
    }),
    excludes: t.field({
      type: refs.CategoriesWhere,
      description: 'What it is said not to carry, as it is recorded: never unknown.',
    }),
    categoriesStated: t.boolean({
      description: 'Whether the notice says anything of what it carries.',
    }),
    purposes: t.field({ type: refs.PurposesWhere, description: 'What it is said to be for.' }),
    about: t.field({ type: refs.GroupsWhere, description: 'Whom it is said to be about.' }),
    stages: t.field({ type: refs.StagesWhere, description: 'At which stage it is said to be.' }),
    agreements: t.field({
      type: refs.AgreementsWhere,
      description: 'Agreements that it is under. None: none that this register holds.',
    }),
    bases: t.field({
      type: refs.BasesWhere,
      description:
        'Bases said of it, of its purposes or of the whole notice (Art 6, 9, 10; Schedule 1).',
    }),
    requiredBy: t.field({
      type: refs.ManyLegislationWhere,
      description: 'Law that is named as requiring it.',
    }),
    permittedBy: t.field({
      type: refs.ManyLegislationWhere,
      description: 'Law that is named as permitting it.',
    }),
    mode: t.field({
      type: [FlowMode],
      description: 'How it goes. Unknown where it is not stated.',
    }),
    frequency: t.field({
      type: [FlowFrequency],
      description: 'How often. Unknown where it is not stated.',
    }),
    modality: t.field({
      type: [Modality],
      description: 'How strongly it is put. Unknown where it is not stated.',
    }),
    consent: t.field({
      type: [ConsentSense],
      description: 'What consent means where it is mentioned. Unknown where it is not.',
    }),
    assertion: t.field({ type: [Assertion], description: 'Said, or inferred by a curator.' }),
    inOpenList: t.boolean({
      description: 'Whether it stands in a list of parties that the notice leaves open.',
    }),
    firstDay: t.field({ type: refs.DateWhere, description: 'Its first day.' }),
    lastDay: t.field({ type: refs.DateWhere, description: 'Its last day.' }),
    state: t.field({
      type: [PeriodState],
      description:
        'How it stands at the date of the list (asAt). Unknown where that cannot be told; ask for UNKNOWN to find those.',
    }),
  }),
});
