import { Button, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './downloads.module.css';

/** Files of one kind, each in several formats: what they hold, and beside it a link for each. */
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
    <section aria-label={title} className={classes.files}>
      <div>
        <Title order={2} size="h4" mb={2}>
          {title}
        </Title>
        <Text c="var(--ink-soft)">{body}</Text>
        {children}
      </div>
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
    </section>
  );
}
