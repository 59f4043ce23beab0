import { Button, Card, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconPlugConnected, IconVolume } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { CheckResult } from './check-result.tsx';
import { playTone } from './tone.ts';
import { opensUnasked } from './unasked.ts';
import { useCheckAhead } from './use-check-ahead.ts';
import { type CheckState, useCheck } from './use-check.ts';

/** The connection check on a room's first page: by one button, and by itself ahead of each of these meetings. */
export function ConnectionCheck({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const { t } = useTranslation('readiness');
  const { state, start, stop } = useCheck();
  const [asking, setAsking] = useState(false);
  useCheckAhead(meetings, () => {
    void opensUnasked(navigator.permissions).then(async (unasked) => (unasked ? start(true, null) : undefined));
  });
  const ask = () => {
    stop();
    setAsking(true);
  };
  const answer = (heard: 'heard' | 'silent') => {
    setAsking(false);
    void start(false, heard);
  };
  return (
    <Stack component="section" gap="sm" mt="xl" aria-label={t('check.title')}>
      <Group>
        <Button
          variant="default"
          size="lg"
          leftSection={<IconPlugConnected size={22} aria-hidden />}
          onClick={ask}
          disabled={state.step === 'running'}
          data-testid="check-connection"
        >
          {t('check.begin')}
        </Button>
        {state.step === 'none' && (
          <Text fz={18} c="var(--ink-soft)">
            {t('check.about')}
          </Text>
        )}
      </Group>
      <Standing state={state} onRetry={ask} />
      {asking && <LoudspeakerQuestion onAnswer={answer} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

function Standing({ state, onRetry }: { state: CheckState; onRetry: () => void }) {
  const { t } = useTranslation('readiness');
  switch (state.step) {
    case 'none':
      return null;
    case 'running':
      return (
        <Card withBorder radius="md" role="status" data-testid="check-running">
          <Group gap="md">
            <Loader size="sm" aria-hidden />
            <Text fz={20}>
              {t(state.automatic ? 'check.runsByItself' : 'check.runs')} {t(`looking.${state.item}`)}
            </Text>
          </Group>
        </Card>
      );
    case 'done':
      return <CheckResult check={state.check} />;
    case 'failed':
      return <ErrorPanel error={state.error} onRetry={onRetry} />;
  }
}

/** Whether the loudspeaker is heard, only somebody in the room can say. */
function LoudspeakerQuestion({
  onAnswer,
  onClose,
}: {
  onAnswer: (heard: 'heard' | 'silent') => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('readiness');
  useEffect(() => void playTone(), []);
  return (
    <Modal opened centered size="lg" onClose={onClose} title={t('check.loudspeakerTitle')}>
      <Stack>
        <Text fz={20}>{t('check.loudspeakerQuestion')}</Text>
        <Group>
          <Button size="lg" data-autofocus onClick={() => onAnswer('heard')} data-testid="tone-heard">
            {t('check.heard')}
          </Button>
          <Button size="lg" variant="default" onClick={() => onAnswer('silent')} data-testid="tone-silent">
            {t('check.silent')}
          </Button>
          <Button size="lg" variant="subtle" leftSection={<IconVolume size={20} />} onClick={() => void playTone()}>
            {t('check.again')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
