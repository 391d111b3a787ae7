import { type Grade, gradeWords } from '../../components/finding-words.ts';

/** The grade in words, with an edge of its own: solid, dashed or dotted. */
export function GradeTag({ grade }: { grade: Grade }) {
  return <span className={`grade grade--${grade}`}>{gradeWords[grade].name}</span>;
}
