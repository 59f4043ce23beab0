import { Button, type ButtonProps } from '@mantine/core';
import { IconVolumeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../commands/actions.ts';

/** Silences every room; asks first. */
export function MuteAllButton(button: ButtonProps) {
  const { t } = useTranslation('console');
  const { muteAll } = useActions();
  return (
    <Button leftSection={<IconVolumeOff size={18} aria-hidden />} {...button} onClick={muteAll} data-testid="mute-all">
      {t('own.muteAll')}
    </Button>
  );
}
