import { act, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Locale } from '#shared/contract/locale.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import { Providers } from '../../app/providers.tsx';
import { startI18n } from '../../i18n/i18n.ts';
import { LiveContext, ReenterContext } from '../../live/hooks.ts';
import type { BoardState } from '../../live/session.ts';
import { LiveConsole } from '../connection/live-console.tsx';
import { createFakeSession, type FakeSession } from './fake-session.ts';

export type RenderOptions = { locale?: Locale; onReenter?: () => void; before?: (fake: FakeSession) => void };

/** Renders the console over a session without a server. */
export const renderConsole = async (standing: Standing, board: BoardState | null, options: RenderOptions = {}) => {
  const { locale = 'vi', onReenter = () => undefined, before } = options;
  await startI18n(locale);
  const fake = createFakeSession(standing, board);
  before?.(fake);
  render(
    <MemoryRouter>
      <Providers>
        <ReenterContext value={onReenter}>
          <LiveContext value={fake.session}>
            <LiveConsole />
          </LiveContext>
        </ReenterContext>
      </Providers>
    </MemoryRouter>,
  );
  /** Changes what the session tells, as a message of the server would. */
  const tell = (change: (stores: FakeSession['stores']) => void) => act(() => change(fake.stores));
  return { ...fake, tell };
};
