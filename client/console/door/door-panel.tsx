import { Button, CopyButton, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Knock } from '#shared/contract/lobby.ts';
import type { BoardState } from '../../live/session.ts';
import { formatTime } from '../../ui/format.ts';
import { CommandButton } from '../commands/command-button.tsx';
import classes from './door.module.css';
import { useDoor } from './use-door.ts';

/** Who waits, who was turned away and who was put out, each with what can be done. */
export function DoorPanel({ board }: { board: BoardState }) {
  const { t } = useTranslation('door');
  const waiting = board.lobby.filter(({ refused }) => !refused);
  const refused = board.lobby.filter((knock) => knock.refused);
  const out = [...board.rows.values()].filter((row) => row.expelled);
  return (
    <Stack gap="md" data-testid="door-panel">
      {waiting.length === 0 && (
        <div>
          <Text>{t('nobody')}</Text>
          <Text c="dimmed" size="sm">
            {t('nobodyHint')}
          </Text>
        </div>
      )}
      {waiting.length > 0 && (
        <Group title={t('waiting')}>
          {waiting.map((knock) => (
            <WaitingLine key={knock.knockId} knock={knock} />
          ))}
        </Group>
      )}
      {refused.length > 0 && (
        <Group title={t('refused')}>
          {refused.map((knock) => (
            <WaitingLine key={knock.knockId} knock={knock} />
          ))}
        </Group>
      )}
      {out.length > 0 && (
        <Group title={t('out')}>
          {out.map(({ roomId }) => (
            <ExpelledLine key={roomId} roomId={roomId} name={board.roster.get(roomId)?.name ?? ''} />
          ))}
        </Group>
      )}
      <CopyButton value={window.location.href}>
        {({ copied, copy }) => (
          <Button variant="default" leftSection={<IconCopy size={17} aria-hidden />} onClick={copy}>
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </Stack>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h5" mb={6}>
        {title}
      </Title>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function WaitingLine({ knock }: { knock: Knock }) {
  const { t } = useTranslation('door');
  const { admit, refuse } = useDoor();
  const { name, reason, at, refused } = knock;
  return (
    <li className={classes.line} data-testid="knock" data-refused={refused}>
      <div className={classes.who}>
        <b>{name}</b>
        <span className={classes.why}>
          {t(`reason.${reason}`)} · {t('since', { time: formatTime(at) })}
        </span>
      </div>
      <CommandButton
        size="compact-md"
        variant={refused ? 'default' : 'filled'}
        command={() => admit(knock)}
        aria-label={t('admitLabel', { name })}
        data-testid="admit"
      >
        {t(refused ? 'admitAfterAll' : 'admit')}
      </CommandButton>
      {!refused && (
        <CommandButton
          size="compact-md"
          variant="default"
          command={() => refuse(knock)}
          aria-label={t('refuseLabel', { name })}
          data-testid="refuse"
        >
          {t('refuse')}
        </CommandButton>
      )}
    </li>
  );
}

function ExpelledLine({ roomId, name }: { roomId: string; name: string }) {
  const { t } = useTranslation('door');
  const { readmit } = useDoor();
  return (
    <li className={classes.line} data-testid="expelled">
      <div className={classes.who}>
        <b>{name}</b>
      </div>
      <CommandButton
        size="compact-md"
        variant="default"
        command={() => readmit(roomId, name)}
        aria-label={t('readmitLabel', { name })}
        data-testid="readmit"
      >
        {t('readmit')}
      </CommandButton>
    </li>
  );
}
