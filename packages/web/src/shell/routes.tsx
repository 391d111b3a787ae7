import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../components/boxes.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { PageBoundary } from './PageBoundary.tsx';

interface Page {
  path: string;
  page: ReactNode;
  /** full: the page lays out the whole width itself. */
  width?: 'full';
}

/** A page comes when it is asked for: what one needs does not make another wait. */
function page(load: () => Promise<ComponentType>): ReactNode {
  const Page = lazy(async () => ({ default: await load() }));
  return <Page />;
}

const pages: readonly Page[] = [
  {
    path: '/',
    page: page(() => import('../pages/home/Home.tsx').then((file) => file.Home)),
    width: 'full',
  },
  {
    path: '/explore',
    page: page(() => import('../pages/explore/Explore.tsx').then((file) => file.Explore)),
    width: 'full',
  },
  {
    path: '/ask',
    page: page(() => import('../pages/ask/Ask.tsx').then((file) => file.Ask)),
    width: 'full',
  },
  {
    path: '/ask/from',
    page: page(() => import('../pages/questions/from/From.tsx').then((file) => file.From)),
    width: 'full',
  },
  {
    path: '/ask/between',
    page: page(() => import('../pages/questions/between/Between.tsx').then((file) => file.Between)),
    width: 'full',
  },
  {
    path: '/ask/basis',
    page: page(() => import('../pages/questions/basis/Basis.tsx').then((file) => file.Basis)),
    width: 'full',
  },
  {
    path: '/ask/recorded',
    page: page(() =>
      import('../pages/questions/recorded/Recorded.tsx').then((file) => file.Recorded),
    ),
    width: 'full',
  },
  {
    path: '/ask/onward',
    page: page(() => import('../pages/questions/onward/Onward.tsx').then((file) => file.Onward)),
    width: 'full',
  },
  {
    path: '/ask/told',
    page: page(() => import('../pages/questions/told/Told.tsx').then((file) => file.Told)),
    width: 'full',
  },
  {
    path: '/ask/why-not',
    page: page(() => import('../pages/questions/why-not/WhyNot.tsx').then((file) => file.WhyNot)),
    width: 'full',
  },
  {
    path: '/ask/compare',
    page: page(() => import('../pages/questions/compare/Compare.tsx').then((file) => file.Compare)),
    width: 'full',
  },
  {
    path: '/ask/from/compare',
    page: page(() =>
      import('../pages/questions/compare/Compare.tsx').then((file) => file.CompareSources),
    ),
    width: 'full',
  },
  {
    path: '/matrix',
    page: page(() => import('../pages/matrix/Matrix.tsx').then((file) => file.Matrix)),
    width: 'full',
  },
  {
    path: '/notices',
    page: page(() => import('../pages/notices/Notices.tsx').then((file) => file.Notices)),
  },
  {
    path: '/notices/side-by-side',
    page: page(() => import('../pages/notices/SideBySide.tsx').then((file) => file.SideBySide)),
  },
  {
    path: '/notices/:id',
    page: page(() => import('../pages/notices/Notice.tsx').then((file) => file.Notice)),
  },
  {
    path: '/parties',
    page: page(() => import('../pages/parties/Parties.tsx').then((file) => file.Parties)),
  },
  {
    path: '/parties/:id',
    page: page(() => import('../pages/parties/Party.tsx').then((file) => file.Party)),
  },
  {
    path: '/categories',
    page: page(() => import('../pages/categories/Categories.tsx').then((file) => file.Categories)),
  },
  {
    path: '/categories/:id',
    page: page(() => import('../pages/categories/Category.tsx').then((file) => file.Category)),
  },
  {
    path: '/agreements',
    page: page(() => import('../pages/agreements/Agreements.tsx').then((file) => file.Agreements)),
  },
  {
    path: '/agreements/:id',
    page: page(() => import('../pages/agreements/Agreement.tsx').then((file) => file.Agreement)),
  },
  { path: '/law', page: page(() => import('../pages/law/Law.tsx').then((file) => file.Law)) },
  {
    path: '/law/:id',
    page: page(() => import('../pages/law/LawOrBasis.tsx').then((file) => file.LawOrBasis)),
  },
  {
    path: '/purposes',
    page: page(() => import('../pages/purposes/Purposes.tsx').then((file) => file.Purposes)),
  },
  {
    path: '/purposes/:id',
    page: page(() => import('../pages/purposes/Purpose.tsx').then((file) => file.Purpose)),
  },
  {
    path: '/findings',
    page: page(() => import('../pages/findings/Findings.tsx').then((file) => file.Findings)),
  },
  {
    path: '/compare',
    page: page(() => import('../pages/compare/Compare.tsx').then((file) => file.Compare)),
  },
  {
    path: '/what-if',
    page: page(() => import('../pages/what-if/WhatIf.tsx').then((file) => file.WhatIf)),
  },
  {
    path: '/search',
    page: page(() => import('../pages/search/Search.tsx').then((file) => file.Search)),
  },
  {
    path: '/query',
    page: page(() => import('../pages/query/Query.tsx').then((file) => file.Query)),
  },
  {
    path: '/query/schema',
    page: page(() => import('../pages/query/Schema.tsx').then((file) => file.Schema)),
  },
  {
    path: '/query/schema/:name',
    page: page(() => import('../pages/query/SchemaType.tsx').then((file) => file.SchemaType)),
  },
  { path: '/key', page: page(() => import('../pages/Key.tsx').then((file) => file.Key)) },
  {
    path: '/keyboard',
    page: page(() => import('../pages/Keyboard.tsx').then((file) => file.Keyboard)),
  },
  {
    path: '/accessibility',
    page: page(() => import('../pages/Accessibility.tsx').then((file) => file.Accessibility)),
  },
  { path: '/about', page: page(() => import('../pages/About.tsx').then((file) => file.About)) },
];

/** Every address of the atlas; a page is drawn anew for each path, so that its heading gets focus. */
export function Routes() {
  return (
    <Switch>
      {pages.map(({ path, page, width }) => (
        <Route key={path} path={path}>
          <Main full={width === 'full'}>{page}</Main>
        </Route>
      ))}
      <Route>
        <Main full={false}>
          <NotFound />
        </Main>
      </Route>
    </Switch>
  );
}

function Main({ full, children }: { full: boolean; children: ReactNode }) {
  return (
    <main id="main" className={full ? 'main main--full' : 'main'} tabIndex={-1}>
      <PageBoundary>
        <Suspense fallback={<Loading what="Reading the page" />}>
          {full ? children : <div className="page-width">{children}</div>}
        </Suspense>
      </PageBoundary>
    </main>
  );
}
