import { act, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Locale } from '#shared/contract/locale.ts';
import { Providers } from '../../app/providers.tsx';
import { installBrowser } from '../../console/testing/browser.ts';
import { createFakeSession, type FakeSession } from '../../console/testing/fake-session.ts';
import { startI18n } from '../../i18n/i18n.ts';
import { LiveContext, ReenterContext } from '../../live/hooks.ts';
import { aMeeting, aSelf } from '../../live/testing/views.ts';
import { RoomScreen } from '../room-screen.tsx';

/** The number that the page of the tests comes with. */
export const PHONE = '024 3825 1234';

const putBoot = () => {
  const boot = document.createElement('script');
  boot.id = 'boot';
  boot.type = 'application/json';
  boot.textContent = JSON.stringify({ version: '0', rtpCapabilities: {}, supportPhone: PHONE });
  document.head.append(boot);
};

/** Renders the screen of the room `r1` over a session without a server. */
export const renderRoom = async (locale: Locale = 'vi', onReenter: () => void = () => undefined) => {
  installBrowser();
  if (!document.getElementById('boot')) putBoot();
  await startI18n(locale);
  const fake = createFakeSession('room');
  fake.stores.self.set(aSelf());
  fake.stores.meeting.set(aMeeting());
  const { container } = render(
    <MemoryRouter>
      <Providers>
        <ReenterContext value={onReenter}>
          <LiveContext value={fake.session}>
            <RoomScreen />
          </LiveContext>
        </ReenterContext>
      </Providers>
    </MemoryRouter>,
  );
  /** Changes what the session tells, as a message of the server would. */
  const tell = (change: (stores: FakeSession['stores']) => void) => act(() => change(fake.stores));
  return { ...fake, tell, container };
};
