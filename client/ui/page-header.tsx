import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.ts';

export type PageHeaderProps = {
  title: string;
  /** A line under the title. */
  description?: ReactNode;
  /** Buttons at the end of the line. */
  children?: ReactNode;
};

/** The head of a page, which also names the browser's tab. */
export function PageHeader({ title, description, children }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <Group justify="space-between" align="flex-start" gap="md" mb="lg">
      <Stack gap={4} miw={0} flex="1 1 20rem">
        <Title order={1} size="h2" textWrap="balance">
          {title}
        </Title>
        {description !== undefined && (
          <Text component="div" c="var(--ink-soft)">
            {description}
          </Text>
        )}
      </Stack>
      {children !== undefined && <Group gap="sm">{children}</Group>}
    </Group>
  );
}
