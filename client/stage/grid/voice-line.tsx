import { IconVolume } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ParticipantLabel } from '#shared/contract/views.ts';
import { useLive, useReadable } from '../../live/hooks.ts';
import classes from './discussion.module.css';

/** Who is heard, in words over the strip: its own picture may be further down. */
export function VoiceLine({ participants }: { participants: readonly ParticipantLabel[] }) {
  const { t } = useTranslation('discussion');
  const voice = useReadable(useLive().voice);
  const name = participants.find(({ party }) => party === voice)?.name;
  return (
    <p className={classes.voiceLine}>
      {name !== undefined && (
        <>
          <IconVolume aria-hidden /> {t('heardNow', { name })}
        </>
      )}
    </p>
  );
}
