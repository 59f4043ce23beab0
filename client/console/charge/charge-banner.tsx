import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { formatTime } from '../../ui/format.ts';
import { bannerOf, type ChargeBanner as Told } from './banner-of.ts';
import classes from './charge.module.css';
import { useCharge } from './use-charge.ts';

type Props = { view: MeetingView; self: SelfView };

/** Says when somebody else than the chair is in charge, and when the chair is back. Nothing while all is as always. */
export function ChargeBanner({ view, self }: Props) {
  const told = bannerOf(self, view);
  const [isBack, dismiss] = useChairBack(view, self);
  if (told !== null) return <Banner told={told} standing={self.standing} />;
  return isBack ? <BackBanner onDismiss={dismiss} /> : null;
}

function Banner({ told, standing }: { told: Told; standing: SelfView['standing'] }) {
  const { t } = useTranslation('charge');
  const { takeBack } = useCharge();
  switch (told.kind) {
    case 'acting':
    case 'absent': {
      const who = told.standing === 'deputy' ? 'Deputy' : 'Secretary';
      const since = told.since === null ? '' : t('banner.since', { time: formatTime(told.since) });
      return (
        <Line tone="acting" testId="standing-in">
          <b>{told.kind === 'acting' ? t(`banner.acting${who}`, { since }) : t(`banner.absent${who}`)}</b>{' '}
          {t('banner.logged')}
        </Line>
      );
    }
    case 'losing':
      return (
        <Line tone="losing" testId="chair-losing">
          {t('banner.losing')}
        </Line>
      );
    case 'handedToYou':
      return (
        <Line tone="acting" testId="handed-to-you">
          <b>{t('banner.handedToYou')}</b> {t('banner.logged')}
        </Line>
      );
    case 'handedOver':
      return (
        <Line tone="acting" testId="handed-over">
          <b>{t('banner.handedOver', { name: told.name })}</b>
          {standing === 'chair' && (
            <Button size="compact-sm" variant="white" onClick={takeBack} data-testid="take-back-chair">
              {t('takeBack')}
            </Button>
          )}
        </Line>
      );
  }
}

function BackBanner({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation('charge');
  return (
    <Line tone="back" testId="chair-back">
      {t('banner.back')}
      <Button size="compact-sm" variant="white" color="green.9" onClick={onDismiss}>
        {t('banner.dismiss')}
      </Button>
    </Line>
  );
}

function Line({ tone, testId, children }: { tone: 'acting' | 'losing' | 'back'; testId: string; children: ReactNode }) {
  return (
    <div className={classes.banner} data-tone={tone} role="status" data-testid={testId}>
      <span aria-hidden>{tone === 'back' ? '●' : tone === 'losing' ? '▲' : '★'}</span> {children}
    </div>
  );
}

const SHOWN_MS = 20_000;

/** Whether the chair has come back a moment ago, for those who stood in; and what takes the word away. */
function useChairBack({ chair }: MeetingView, { standing }: SelfView): [boolean, () => void] {
  const there = chair?.there ?? false;
  const was = useRef(there);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    if (there !== was.current) setBack(there && (standing === 'deputy' || standing === 'secretary'));
    was.current = there;
  }, [there, standing]);
  useEffect(() => {
    if (!isBack) return undefined;
    const timer = setTimeout(() => setBack(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isBack]);
  return [isBack, () => setBack(false)];
}
