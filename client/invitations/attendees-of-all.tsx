import { Button, Modal } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedList } from '#shared/contract/invitations.ts';
import { AttendeesForm } from './attendees-form.tsx';

/** Who must come for every unit, in a dialog of its own. */
export function AttendeesOfAll({ list: { meetingId, attendees } }: { list: InvitedList }) {
  const { t } = useTranslation(['invitations', 'common']);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconUserCheck size={18} />} onClick={() => setOpened(true)}>
        {t('attendees.set')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('attendees.titleForAll')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <AttendeesForm meetingId={meetingId} unit={null} attendees={attendees} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}
