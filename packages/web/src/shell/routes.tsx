import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { About } from '../pages/About.tsx';
import { Accessibility } from '../pages/Accessibility.tsx';
import { Agreement } from '../pages/agreements/Agreement.tsx';
import { Agreements } from '../pages/agreements/Agreements.tsx';
import { Ask } from '../pages/ask/Ask.tsx';
import { Categories } from '../pages/categories/Categories.tsx';
import { Category } from '../pages/categories/Category.tsx';
import { Explore } from '../pages/explore/Explore.tsx';
import { Home } from '../pages/home/Home.tsx';
import { Key } from '../pages/Key.tsx';
import { Keyboard } from '../pages/Keyboard.tsx';
import { Law } from '../pages/law/Law.tsx';
import { LawOrBasis } from '../pages/law/LawOrBasis.tsx';
import { Matrix } from '../pages/matrix/Matrix.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { Notice } from '../pages/notices/Notice.tsx';
import { Notices } from '../pages/notices/Notices.tsx';
import { SideBySide } from '../pages/notices/SideBySide.tsx';
import { Parties } from '../pages/parties/Parties.tsx';
import { Party } from '../pages/parties/Party.tsx';
import { Purpose } from '../pages/purposes/Purpose.tsx';
import { Purposes } from '../pages/purposes/Purposes.tsx';
import { Query } from '../pages/query/Query.tsx';
import { Basis } from '../pages/questions/basis/Basis.tsx';
import { Between } from '../pages/questions/between/Between.tsx';
import { Compare } from '../pages/questions/compare/Compare.tsx';
import { From } from '../pages/questions/from/From.tsx';
import { Onward } from '../pages/questions/onward/Onward.tsx';
import { Recorded } from '../pages/questions/recorded/Recorded.tsx';
import { WhyNot } from '../pages/questions/why-not/WhyNot.tsx';
import { Search } from '../pages/search/Search.tsx';

interface Page {
  path: string;
  page: ReactNode;
  /** full: the page lays out the whole width itself. */
  width?: 'full';
}

const pages: readonly Page[] = [
  { path: '/', page: <Home />, width: 'full' },
  { path: '/explore', page: <Explore />, width: 'full' },
  { path: '/ask', page: <Ask />, width: 'full' },
  { path: '/ask/from', page: <From />, width: 'full' },
  { path: '/ask/between', page: <Between />, width: 'full' },
  { path: '/ask/basis', page: <Basis />, width: 'full' },
  { path: '/ask/recorded', page: <Recorded />, width: 'full' },
  { path: '/ask/onward', page: <Onward />, width: 'full' },
  { path: '/ask/why-not', page: <WhyNot />, width: 'full' },
  { path: '/ask/compare', page: <Compare />, width: 'full' },
  { path: '/matrix', page: <Matrix />, width: 'full' },
  { path: '/notices', page: <Notices /> },
  { path: '/notices/side-by-side', page: <SideBySide /> },
  { path: '/notices/:id', page: <Notice /> },
  { path: '/parties', page: <Parties /> },
  { path: '/parties/:id', page: <Party /> },
  { path: '/categories', page: <Categories /> },
  { path: '/categories/:id', page: <Category /> },
  { path: '/agreements', page: <Agreements /> },
  { path: '/agreements/:id', page: <Agreement /> },
  { path: '/law', page: <Law /> },
  { path: '/law/:id', page: <LawOrBasis /> },
  { path: '/purposes', page: <Purposes /> },
  { path: '/purposes/:id', page: <Purpose /> },
  { path: '/search', page: <Search /> },
  { path: '/query', page: <Query /> },
  { path: '/key', page: <Key /> },
  { path: '/keyboard', page: <Keyboard /> },
  { path: '/accessibility', page: <Accessibility /> },
  { path: '/about', page: <About /> },
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
      {full ? children : <div className="page-width">{children}</div>}
    </main>
  );
}
