import { Button, Group, Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, OfficeHolder } from '#shared/contract/views.ts';
import { formatTime } from '../../ui/format.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useRights } from '../rights/use-rights.ts';
import classes from './charge.module.css';
import { DeputyChoice } from './deputy-choice.tsx';
import { useCharge } from './use-charge.ts';

/** Chair, deputy, and who acts now; for the chair the way to name a deputy, to hand over and to take back. */
export function ChargePanel({ view }: { view: MeetingView }) {
  const { t } = useTranslation('charge');
  const { may } = useRights();
  const { handOver, takeBack, name } = useCharge();
  const [choosing, setChoosing] = useState(false);
  const { chair, deputy, host, handedOver } = view;
  const acting = host?.present === true ? host.name : null;
  return (
    <Stack gap="md" data-testid="charge-panel">
      <dl className={classes.holders}>
        <dt>{t('chair')}</dt>
        <dd>
          <Holder holder={chair} />
        </dd>
        <dt>{t('deputy')}</dt>
        <dd>
          <Holder holder={deputy} />
        </dd>
        {acting !== null && (
          <>
            <dt>{t('acting')}</dt>
            <dd>
              <b>★ {acting}</b>
            </dd>
          </>
        )}
      </dl>
      <Text c="dimmed" size="sm">
        {t('hint')}
      </Text>
      {may('chair.handOver') && deputy !== null && !handedOver && (
        <Stack gap={4}>
          <Button onClick={handOver} disabled={!deputy.there} data-testid="hand-over">
            {t('handOver', { name: deputy.name })}
          </Button>
          {!deputy.there && (
            <Text c="dimmed" size="sm">
              {t('handOverWaits', { name: deputy.name })}
            </Text>
          )}
        </Stack>
      )}
      {may('chair.takeBack') && handedOver && (
        <Button onClick={takeBack} data-testid="take-back-panel">
          {t('takeBack')}
        </Button>
      )}
      {may('deputy.name') && !choosing && (
        <Group>
          <Button variant="default" onClick={() => setChoosing(true)} data-testid="choose-deputy">
            {t(deputy === null ? 'name' : 'change')}
          </Button>
          {deputy !== null && (
            <CommandButton variant="subtle" command={() => name(null)} data-testid="unname-deputy">
              {t('nobodyAnyMore')}
            </CommandButton>
          )}
        </Group>
      )}
      {may('deputy.name') && choosing && <DeputyChoice view={view} onDone={() => setChoosing(false)} />}
    </Stack>
  );
}

function Holder({ holder }: { holder: OfficeHolder | null }) {
  const { t } = useTranslation('charge');
  if (holder === null) return <>{t('nobody')}</>;
  return (
    <>
      {holder.name}{' '}
      <span className={classes.state} data-present={holder.present}>
        {holder.present ? '●' : '○'} {stateOf(holder, t)}
      </span>
    </>
  );
}

const stateOf = ({ present, there, goneSince }: OfficeHolder, t: TFunction<'charge'>): string => {
  if (present) return t('state.present');
  if (there && goneSince !== null) return t('state.lost');
  return goneSince === null ? t('state.gone') : t('state.goneSince', { time: formatTime(goneSince) });
};
