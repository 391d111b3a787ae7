import { ClassTag } from '../../components/tags.tsx';
import type { ColumnGroup } from './columns.ts';
import { Legend } from './Legend.tsx';
import type { Recipient } from './lines.ts';
import type { MatrixCategory } from './types.ts';

interface HeadProps {
  groups: readonly ColumnGroup[];
  /** For the legend in the corner; null where the legend stands elsewhere. */
  recipients: readonly Recipient[] | null;
}

/** Two rows of headings: groups of categories, then the categories, written upward. */
export function Head({ groups, recipients }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td rowSpan={2} className="matrix__corner">
          {recipients !== null && <Legend recipients={recipients} />}
        </td>
        {groups.map(({ id, name, columns }) => (
          <th key={id} scope="colgroup" colSpan={columns.length} className="matrix__wide">
            <span>{name}</span>
          </th>
        ))}
        <th rowSpan={2} scope="col" className="matrix__upright matrix__silence">
          <span>Categories not stated</span>
        </th>
        <th rowSpan={2} scope="col" className="matrix__upright matrix__ref">
          <span>Statement</span>
        </th>
      </tr>
      <tr aria-rowindex={2}>
        {groups.flatMap(({ columns }) =>
          columns.map(({ category, depth }, index) => (
            <th
              key={category.id}
              scope="col"
              className={`matrix__upright${index === columns.length - 1 ? ' matrix__last' : ''}`}
            >
              <span>
                {depth > 0 && <span aria-hidden="true">{'↳ '.repeat(depth)}</span>}
                {category.name}
              </span>
              <Tags category={category} />
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

/** Only classes that the category is in; those it may be in are said in the card. */
function Tags({ category: { classes } }: { category: MatrixCategory }) {
  const isIn = classes.filter(({ holds }) => holds === 'IS').map(({ gdprClass }) => gdprClass);
  return (
    <>
      {isIn.includes('SPECIAL_CATEGORY') && <ClassTag kind="S9" />}
      {isIn.includes('CRIMINAL_OFFENCE') && <ClassTag kind="C10" />}
    </>
  );
}
