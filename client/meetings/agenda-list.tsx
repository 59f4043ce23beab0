import { List, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#shared/contract/meetings.ts';

/** The agenda of a meeting under its heading; nothing where there is none. */
export function AgendaList({ agenda }: { agenda: readonly AgendaItem[] }) {
  const { t } = useTranslation('meetings');
  if (agenda.length === 0) return null;
  return (
    <>
      <Title order={2} size="h4" mt="xl" mb="xs">
        {t('summary.agenda')}
      </Title>
      <List type="ordered">
        {agenda.map(({ itemId, title, minutes, speaker }) => (
          <List.Item key={itemId}>
            {title}
            {speaker !== '' && ` – ${speaker}`}
            {minutes !== null && ` (${t('summary.agendaMinutes', { minutes })})`}
          </List.Item>
        ))}
      </List>
    </>
  );
}
