import { ClassTag, type DataClass } from './tags.tsx';

const tags: readonly (readonly [string, DataClass])[] = [
  ['SPECIAL_CATEGORY', 'S9'],
  ['CRIMINAL_OFFENCE', 'C10'],
];

/** Tags for the classes that a category is in; what only may be is said in words on its page. */
export function ClassTags({
  classes,
}: {
  classes: readonly { gdprClass: string; holds: string }[];
}) {
  const certain = classes.flatMap(({ gdprClass, holds }) => (holds === 'IS' ? [gdprClass] : []));
  return tags
    .filter(([name]) => certain.includes(name))
    .map(([name, tag]) => <ClassTag key={name} kind={tag} />);
}
