import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Files of one kind, each in several formats: what they hold, and a link for each. */
export function FileLinks({
  title,
  body,
  links,
  children,
}: {
  title: string;
  body: string;
  links: readonly { format: string; href: string }[];
  children?: ReactNode;
}) {
  const { t } = useTranslation('downloads');
  return (
    <Card withBorder radius="md" padding="lg" component="section" aria-label={title}>
      <Title order={2} size="h4" mb={4}>
        {title}
      </Title>
      <Text mb="md" c="var(--ink-soft)">
        {body}
      </Text>
      {children}
      <Group gap="sm">
        {links.map(({ format, href }) => (
          <Button
            key={format}
            component="a"
            href={href}
            download
            variant="default"
            leftSection={<IconDownload size={18} />}
            aria-label={t('fileOf', { what: title, format })}
          >
            {format}
          </Button>
        ))}
      </Group>
    </Card>
  );
}
