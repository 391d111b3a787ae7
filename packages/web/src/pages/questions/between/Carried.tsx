import { Cited } from '../../../components/Cited.tsx';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { ClassTag, type DataClass } from '../../../components/tags.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { quoted } from '../../../text/words.ts';
import type { GoesFlow } from './summary.ts';

/** What one flow is said to carry and to leave out; silence in its own words. */
export function Carried({ flow }: { flow: GoesFlow }) {
  const { carries, excludes } = flow;
  const open = [...new Set(carries.flatMap(({ openWords }) => openWords ?? []))];
  return (
    <ul className="carried">
      {carries.length === 0 && (
        <li>
          <CertaintyMark kind="NOT_STATED" words="Categories not stated" />
          <p>
            The party is recorded; what it receives is not. Nothing says what goes, or what does
            not.
          </p>
        </li>
      )}
      {carries.map(({ category, assertion, condition, reason, statements }) => (
        <li key={category.id}>
          <CertaintyMark kind={assertion === 'STATED' ? 'STATED' : 'INFERRED'} />{' '}
          <Link to={pathOf('category', category.id)}>{category.name}</Link>{' '}
          {tagsOf(category.classes).map((tag) => (
            <ClassTag key={tag} kind={tag} />
          ))}
          {condition !== null && <span> · {condition}</span>}
          {reason !== null && <span> · {reason}</span>} <Cited statements={statements} />
        </li>
      ))}
      {open.map((words) => (
        <li key={words}>
          <CertaintyMark kind="LIST_OPEN" words={`list open: ${quoted(words)}`} />
        </li>
      ))}
      {excludes.map(({ category, condition, statements }) => (
        <li key={category.id}>
          <CertaintyMark kind="EXCLUDED" words="Left out of this flow" />{' '}
          <Link to={pathOf('category', category.id)}>{category.name}</Link>
          {condition !== null && <span> · {condition}</span>} <Cited statements={statements} />.
          Another flow to this body may carry it.
        </li>
      ))}
    </ul>
  );
}

const tags: readonly (readonly [string, DataClass])[] = [
  ['SPECIAL_CATEGORY', 'S9'],
  ['CRIMINAL_OFFENCE', 'C10'],
];

function tagsOf(classes: readonly { gdprClass: string; holds: string }[]): readonly DataClass[] {
  const certain = classes.filter(({ holds }) => holds === 'IS').map(({ gdprClass }) => gdprClass);
  return tags.filter(([name]) => certain.includes(name)).map(([, tag]) => tag);
}
