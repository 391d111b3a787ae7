import { useLocation } from 'wouter';
import { Band } from './Band.tsx';
import { DateStrip } from './DateStrip.tsx';
import { Foot } from './Foot.tsx';
import { useNavigationWatch } from './navigation.ts';
import { Routes } from './routes.tsx';
import { useKeys } from './use-keys.ts';

/** The frame of every page: skip link, band, date strip, the page, foot. */
export function App() {
  const [path] = useLocation();
  useNavigationWatch();
  useKeys();
  return (
    <>
      <div className="skip-holder">
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
      </div>
      <Band />
      <DateStrip facts={null} />
      <Routes key={path} />
      <Foot />
    </>
  );
}
