import { Button, Group, Modal, Text } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

export type LeaveGuardProps = {
  /** Whether leaving the page would lose something. */
  isDirty: () => boolean;
  /** Whether something is still being saved, which only a closed tab would lose. */
  isSaving: () => boolean;
  /** Saves what was entered as a draft; true where it could. */
  onSave: (() => Promise<boolean>) | null;
};

/** Asks before what has been entered is lost: inside the pages in words, outside with the browser's own question. */
export function LeaveGuard({ isDirty, isSaving, onSave }: LeaveGuardProps) {
  const { t } = useTranslation(['convene', 'meetingDrafts']);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    return currentLocation.pathname !== nextLocation.pathname && isDirty();
  });
  useWindowEvent('beforeunload', (event) => {
    if (isDirty() || isSaving()) event.preventDefault();
  });
  const saveAndGo = async (save: () => Promise<boolean>): Promise<void> => {
    if (await save()) blocker.proceed?.();
    else blocker.reset?.();
  };
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': t('leave.stay') }}
    >
      <Text mb="lg">{t('leave.body')}</Text>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={() => blocker.reset?.()}>
          {t('leave.stay')}
        </Button>
        {onSave !== null && (
          <Button variant="default" onClick={() => void saveAndGo(onSave)}>
            {t('meetingDrafts:leaveSaving')}
          </Button>
        )}
        <Button color="red" onClick={() => blocker.proceed?.()}>
          {t('leave.go')}
        </Button>
      </Group>
    </Modal>
  );
}
