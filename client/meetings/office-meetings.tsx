import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Grant } from '#shared/contract/accounts.ts';
import { day as daySchema } from '#shared/contract/ids.ts';
import { DraftList } from '../convene/drafts/draft-list.tsx';
import { ComingInvitations } from '../invitations/coming-invitations.tsx';
import { formatDay } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { DayChooser } from './day-chooser.tsx';
import { MeetingList } from './meeting-list.tsx';

/** The meetings of a day for people with an account. The day stands in the address, so that it can be sent and kept. */
export function OfficeMeetings({ grants }: { grants: readonly Grant[] }) {
  const { t } = useTranslation('meetings');
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  const asked = daySchema.safeParse(search.get('day'));
  const day = asked.success ? asked.data : today;
  const choose = (chosen: string) => setSearch(chosen === today ? {} : { day: chosen }, { replace: true });
  const convenes = grants.some(({ role }) => role === 'chair' || role === 'secretary');
  return (
    <>
      <PageHeader title={day === today ? t('titleToday') : t('title')} description={formatDay(day)}>
        <DayChooser day={day} today={today} onChange={choose} />
        {convenes && (
          <Button component={Link} to="/meetings/new" leftSection={<IconPlus size={18} />}>
            {t('convene')}
          </Button>
        )}
      </PageHeader>
      <MeetingList day={day} emptyText={t(convenes ? 'emptyForConvener' : 'emptyForOthers')} />
      {convenes && <DraftList />}
      {convenes && <ComingInvitations forRoom={false} />}
    </>
  );
}
