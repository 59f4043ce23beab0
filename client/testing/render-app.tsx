import { cleanup, configure, render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, vi } from 'vitest';
import type { Locale } from '#shared/contract/locale.ts';
import { Providers } from '../app/providers.tsx';
import { routes } from '../app/router.tsx';
import { startI18n } from '../i18n/i18n.ts';
import { stubBrowser } from './browser.ts';

// Pages are loaded when they are first opened, which takes its time on a busy machine.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => Object.assign(new Error(message ?? 'not found'), { name: 'ElementError' }),
});
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens the client at an address, as a browser would. `fakeServer` must stand before. */
export async function openApp(address: string, locale: Locale = 'vi') {
  stubBrowser();
  await startI18n(locale);
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}
