import { useLocation } from 'wouter';
import { useFacts } from '../graphql/facts.ts';
import { Band } from './Band.tsx';
import { DateStrip } from './DateStrip.tsx';
import { Foot } from './Foot.tsx';
import { useNavigationWatch } from './navigation.ts';
import { PrintedAddress } from './PrintedAddress.tsx';
import { Routes } from './routes.tsx';
import { useKeys } from './use-keys.ts';

/** The frame of every page: skip link, band, date strip, the page, foot. */
export function App() {
  const [path] = useLocation();
  useNavigationWatch();
  useKeys();
  const facts = useFacts();
  return (
    <>
      <div className="skip-holder">
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
      </div>
      <Band />
      <DateStrip facts={facts} />
      <PrintedAddress />
      <Routes key={path} />
      <Foot />
    </>
  );
}
