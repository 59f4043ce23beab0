import { Button, Center } from '@mantine/core';
import { IconDownload, IconFlagCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { attendanceFile } from '../../api/attendance.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';

/** After the end: the way to who was there. */
export function MeetingOver({ meetingId, title }: { meetingId: string; title: string }) {
  const { t } = useTranslation('console');
  const { locale } = useLocale();
  return (
    <Center component="main" mih="100dvh" p="md" data-testid="meeting-over">
      <EmptyPanel heading={1} icon={<IconFlagCheck aria-hidden />} title={t('ended.title')} description={title}>
        <Button component={Link} to={`/meetings/${meetingId}/attendance`} data-testid="to-attendance">
          {t('ended.attendance')}
        </Button>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <Button
            key={kind}
            component="a"
            href={attendanceFile(meetingId, kind, locale)}
            download
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            data-testid={`download-${kind}`}
          >
            {t(`ended.${kind}`)}
          </Button>
        ))}
        <Button component={Link} to="/" variant="subtle">
          {t('ended.meetings')}
        </Button>
      </EmptyPanel>
    </Center>
  );
}
