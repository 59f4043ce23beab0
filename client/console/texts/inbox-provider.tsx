import { Drawer } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '#shared/contract/meetings.ts';
import { maySend } from '#shared/permissions/live.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import { createReadMarks } from '../../texts/read-marks.ts';
import { conversationsOf } from './conversations.ts';
import { type Inbox, InboxContext } from './inbox-context.ts';
import { InboxPanel } from './inbox-panel.tsx';
import { useTextToasts } from './use-text-toasts.ts';

type Opened = { id: string; name: string } | 'list' | null;

/** Holds the messages of the console and the drawer in which they are read and written. */
export function InboxProvider({ standing, children }: { standing: Standing; children: ReactNode }) {
  const { t } = useTranslation(['texts', 'common']);
  const session = useLive();
  const texts = useReadable(session.texts);
  const [marks] = useState(() => createReadMarks(localStorage, session.meetingId));
  const readUntil = useReadable(marks.until);
  const [opened, setOpened] = useState<Opened>(null);
  const conversations = useMemo(() => conversationsOf(texts, readUntil), [texts, readUntil]);
  const open = useCallback<Inbox['open']>((conversation) => setOpened(conversation ?? 'list'), []);

  const looked = typeof opened === 'object' ? opened?.id : undefined;
  const lastAt = conversations.find(({ id }) => id === looked)?.lastAt;
  useEffect(() => {
    if (looked !== undefined && lastAt !== undefined) marks.read(looked, lastAt);
  }, [marks, looked, lastAt]);
  useTextToasts(texts, opened !== null, open);

  const inbox = useMemo<Inbox>(() => {
    const unread = conversations.reduce((sum, one) => sum + one.unread, 0);
    return { thread: standing === 'technician' ? 'technician' : 'office', conversations, unread, open };
  }, [standing, conversations, open]);

  if (!maySend('text.send', standing)) return children;
  return (
    <InboxContext value={inbox}>
      {children}
      <Drawer
        opened={opened !== null}
        onClose={() => setOpened(null)}
        position="right"
        size={460}
        title={t('texts:title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <InboxPanel inbox={inbox} opened={opened === 'list' ? null : opened} onBack={() => setOpened('list')} />
      </Drawer>
    </InboxContext>
  );
}
