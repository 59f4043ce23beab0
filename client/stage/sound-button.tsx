import { Button } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLive, useReadable } from '../live/hooks.ts';
import classes from './stage.module.css';

/** Stands over the stage while the browser keeps the sound back: it plays only after the user has done something. */
export function SoundButton() {
  const { t } = useTranslation('stage');
  const session = useLive();
  if (!useReadable(session.soundBlocked)) return null;
  return (
    <div className={classes.sound} role="alert">
      <Button size="xl" leftSection={<IconVolume aria-hidden />} onClick={() => session.reportSoundBlocked(false)}>
        {t('turnSoundOn')}
      </Button>
    </div>
  );
}
