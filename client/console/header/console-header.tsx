import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconFolder, IconKeyboard } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingView } from '#shared/contract/views.ts';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import type { BoardState } from '../../live/session.ts';
import { ChargeButton } from '../charge/charge-button.tsx';
import { DoorButton } from '../door/door-button.tsx';
import { useRights } from '../rights/use-rights.ts';
import { InboxButton } from '../texts/inbox-button.tsx';
import { AgendaButton } from './agenda-button.tsx';
import classes from './header.module.css';
import { PhaseButtons } from './phase-buttons.tsx';
import { PhaseMark } from './phase-mark.tsx';
import { PresentCount } from './present-count.tsx';

export type ConsoleHeaderProps = { view: MeetingView; board: BoardState | null; onHelp: () => void };

/** What meeting this is, how it stands, who is there, and the buttons that change its phase. */
export const ConsoleHeader = memo(function ConsoleHeader({ view, board, onHelp }: ConsoleHeaderProps) {
  const { t } = useTranslation('console');
  const { may } = useRights();
  return (
    <header className={classes.header}>
      <Tooltip label={t('backToMeetings')}>
        <ActionIcon component={Link} to="/" variant="subtle" color="gray" size="lg" aria-label={t('backToMeetings')}>
          <IconArrowLeft size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <h1 className={classes.title} title={view.title}>
        {view.title}
      </h1>
      <PhaseMark view={view} />
      <PresentCount />
      <div className={classes.actions}>
        {board !== null && <ChargeButton view={view} />}
        {board !== null && <DoorButton board={board} />}
        <InboxButton />
        <Tooltip label={t('desk')}>
          <ActionIcon
            component={Link}
            to={`/meetings/${view.meetingId}/about`}
            variant="subtle"
            color="gray"
            size="lg"
            target="_blank"
            aria-label={t('desk')}
          >
            <IconFolder size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
        {view.agenda.length > 0 && <AgendaButton agenda={view.agenda} />}
        {may('note.write') && (
          <Tooltip label={`${t('help.open')} (?)`}>
            <ActionIcon
              className={classes.shortcuts}
              variant="subtle"
              color="gray"
              size="lg"
              onClick={onHelp}
              aria-label={t('help.open')}
            >
              <IconKeyboard size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <LanguageSwitch />
        <PhaseButtons view={view} />
      </div>
    </header>
  );
});
