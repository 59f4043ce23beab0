import { Button, Card, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { SettingsView } from '#shared/contract/settings.ts';
import { useBlankNames } from '../../api/settings.ts';
import { useConfirm } from '../confirm/use-confirm.ts';

/** Names that have been kept long enough: blanked by themselves once a day, or by hand now. */
export function NamesPanel({ view: { namesDue, mayChange, settings } }: { view: SettingsView }) {
  const { t } = useTranslation(['adminSettings', 'common']);
  const { confirm } = useConfirm();
  const blank = useBlankNames();
  const { meetings, names } = namesDue;
  const act = async (): Promise<void> => {
    const blanked = await blank.mutateAsync();
    notifications.show({
      message: t('names.done', { meetings: blanked.meetings, count: blanked.names }),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
  };
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-labelledby="names-title">
      <Title order={2} size="h4" id="names-title" mb="xs">
        {t('names.title')}
      </Title>
      <Text mb="md">
        {names === 0 ? t('names.none', { days: settings.retentionDays }) : t('names.due', { meetings, count: names })}
      </Text>
      {mayChange && (
        <Group>
          <Button
            color="red"
            disabled={names === 0}
            onClick={() =>
              confirm({
                title: t('names.confirmTitle', { meetings, count: names }),
                body: t('names.confirmBody'),
                label: t('names.action'),
                act,
              })
            }
          >
            {t('names.action')}
          </Button>
        </Group>
      )}
    </Card>
  );
}
