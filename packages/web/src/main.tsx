import { enableHistorySync, NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AtlasProvider } from './graphql/AtlasProvider.tsx';
import { App } from './shell/App.tsx';
import './styles/index.scss';

// Links move by the history alone; without this the date in the address would not be read again.
enableHistorySync();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <NuqsAdapter>
        <AtlasProvider>
          <App />
        </AtlasProvider>
      </NuqsAdapter>
    </StrictMode>,
  );
}
