import { Empty } from '../components/boxes.tsx';
import { PageTitle } from '../components/PageTitle.tsx';

/** A place that is planned and not built; it must not look like an empty register. */
export function NotYet({ title }: { title: string }) {
  return (
    <>
      <PageTitle title={title} />
      <Empty title="This page is not built yet.">That says nothing about the register.</Empty>
    </>
  );
}
