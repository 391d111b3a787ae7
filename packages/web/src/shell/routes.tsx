import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from '../components/boxes.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { type PagePath, pagePaths } from './page-paths.ts';

interface Page {
  page: ReactNode;
  /** full: the page lays out the whole width itself. */
  width?: 'full';
}

/** A page comes when it is asked for: what one needs does not make another wait. */
function page(load: () => Promise<ComponentType>): ReactNode {
  const Page = lazy(async () => ({ default: await load() }));
  return <Page />;
}

const pages: Readonly<Record<PagePath, Page>> = {
  '/': {
    page: page(() => import('../pages/home/Home.tsx').then((file) => file.Home)),
    width: 'full',
  },
  '/explore': {
    page: page(() => import('../pages/explore/Explore.tsx').then((file) => file.Explore)),
    width: 'full',
  },
  '/ask': {
    page: page(() => import('../pages/ask/Ask.tsx').then((file) => file.Ask)),
    width: 'full',
  },
  '/ask/from': {
    page: page(() => import('../pages/questions/from/From.tsx').then((file) => file.From)),
    width: 'full',
  },
  '/ask/between': {
    page: page(() => import('../pages/questions/between/Between.tsx').then((file) => file.Between)),
    width: 'full',
  },
  '/ask/basis': {
    page: page(() => import('../pages/questions/basis/Basis.tsx').then((file) => file.Basis)),
    width: 'full',
  },
  '/ask/recorded': {
    page: page(() =>
      import('../pages/questions/recorded/Recorded.tsx').then((file) => file.Recorded),
    ),
    width: 'full',
  },
  '/ask/onward': {
    page: page(() => import('../pages/questions/onward/Onward.tsx').then((file) => file.Onward)),
    width: 'full',
  },
  '/ask/told': {
    page: page(() => import('../pages/questions/told/Told.tsx').then((file) => file.Told)),
    width: 'full',
  },
  '/ask/why-not': {
    page: page(() => import('../pages/questions/why-not/WhyNot.tsx').then((file) => file.WhyNot)),
    width: 'full',
  },
  '/ask/compare': {
    page: page(() => import('../pages/questions/compare/Compare.tsx').then((file) => file.Compare)),
    width: 'full',
  },
  '/ask/from/compare': {
    page: page(() =>
      import('../pages/questions/compare/Compare.tsx').then((file) => file.CompareSources),
    ),
    width: 'full',
  },
  '/matrix': {
    page: page(() => import('../pages/matrix/Matrix.tsx').then((file) => file.Matrix)),
    width: 'full',
  },
  '/notices': {
    page: page(() => import('../pages/notices/Notices.tsx').then((file) => file.Notices)),
  },
  '/notices/side-by-side': {
    page: page(() => import('../pages/notices/SideBySide.tsx').then((file) => file.SideBySide)),
  },
  '/notices/:id': {
    page: page(() => import('../pages/notices/Notice.tsx').then((file) => file.Notice)),
  },
  '/parties': {
    page: page(() => import('../pages/parties/Parties.tsx').then((file) => file.Parties)),
  },
  '/parties/:id': {
    page: page(() => import('../pages/parties/Party.tsx').then((file) => file.Party)),
  },
  '/categories': {
    page: page(() => import('../pages/categories/Categories.tsx').then((file) => file.Categories)),
  },
  '/categories/:id': {
    page: page(() => import('../pages/categories/Category.tsx').then((file) => file.Category)),
  },
  '/agreements': {
    page: page(() => import('../pages/agreements/Agreements.tsx').then((file) => file.Agreements)),
  },
  '/agreements/:id': {
    page: page(() => import('../pages/agreements/Agreement.tsx').then((file) => file.Agreement)),
  },
  '/law': { page: page(() => import('../pages/law/Law.tsx').then((file) => file.Law)) },
  '/law/:id': {
    page: page(() => import('../pages/law/LawOrBasis.tsx').then((file) => file.LawOrBasis)),
  },
  '/purposes': {
    page: page(() => import('../pages/purposes/Purposes.tsx').then((file) => file.Purposes)),
  },
  '/purposes/:id': {
    page: page(() => import('../pages/purposes/Purpose.tsx').then((file) => file.Purpose)),
  },
  '/findings': {
    page: page(() => import('../pages/findings/Findings.tsx').then((file) => file.Findings)),
  },
  '/compare': {
    page: page(() => import('../pages/compare/Compare.tsx').then((file) => file.Compare)),
  },
  '/what-if': {
    page: page(() => import('../pages/what-if/WhatIf.tsx').then((file) => file.WhatIf)),
  },
  '/search': {
    page: page(() => import('../pages/search/Search.tsx').then((file) => file.Search)),
  },
  '/query': {
    page: page(() => import('../pages/query/Query.tsx').then((file) => file.Query)),
  },
  '/query/schema': {
    page: page(() => import('../pages/query/Schema.tsx').then((file) => file.Schema)),
  },
  '/query/schema/:name': {
    page: page(() => import('../pages/query/SchemaType.tsx').then((file) => file.SchemaType)),
  },
  '/key': { page: page(() => import('../pages/Key.tsx').then((file) => file.Key)) },
  '/keyboard': {
    page: page(() => import('../pages/Keyboard.tsx').then((file) => file.Keyboard)),
  },
  '/accessibility': {
    page: page(() => import('../pages/Accessibility.tsx').then((file) => file.Accessibility)),
  },
  '/about': { page: page(() => import('../pages/About.tsx').then((file) => file.About)) },
};

/** Every address of the atlas; a page is drawn anew for each path, so that its heading gets focus. */
export function Routes() {
  return (
    <Switch>
      {pagePaths.map((path) => (
        <Route key={path} path={path}>
          <Main full={pages[path].width === 'full'}>{pages[path].page}</Main>
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
