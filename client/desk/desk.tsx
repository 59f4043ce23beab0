import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation, useParams } from 'react-router';
import { useMeeting } from '../api/meetings.ts';
import classes from './desk.module.css';
import { partsFor } from './parts.ts';

/** One place for one meeting, from the invitation to the archive: its parts side by side, around the one that is open. */
export function MeetingDesk() {
  const { t } = useTranslation('desk');
  const { meetingId = '' } = useParams();
  const meeting = useMeeting(meetingId).data;
  const parts = meeting === undefined ? [] : partsFor(meeting);
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  // On a phone the row is longer than the screen: the open part is brought into it.
  useEffect(() => {
    row.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname, parts.length]);
  return (
    <>
      {parts.length > 1 && (
        <div className={classes.desk}>
          <Anchor component={Link} to="/" className={classes.back}>
            <IconArrowLeft size={16} aria-hidden /> {t('back')}
          </Anchor>
          <span className={classes.title} title={meeting?.title ?? ''}>
            {meeting?.title}
          </span>
          <nav ref={row} aria-label={t('parts')} className={classes.parts}>
            {parts.map((part) => (
              <NavLink
                key={part}
                to={`/meetings/${meetingId}/${part}`}
                className={classes.part}
                data-testid={`desk-${part}`}
              >
                {t(`part.${part}`)}
              </NavLink>
            ))}
          </nav>
        </div>
      )}
      <Outlet />
    </>
  );
}
