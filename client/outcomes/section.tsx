import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type SectionProps<T> = {
  title: string;
  /** At the end of the title's line. */
  action?: ReactNode;
  /** What stands where there are no lines. */
  empty: string;
  lines: readonly T[];
  children: (line: T, place: number) => ReactNode;
};

/** A list of the page under its heading. */
export function Section<T>({ title, action, empty, lines, children }: SectionProps<T>) {
  return (
    <section aria-label={title}>
      <Group justify="space-between" mb="sm" gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {action}
      </Group>
      {lines.length === 0 ? (
        <Text c="var(--ink-soft)">{empty}</Text>
      ) : (
        <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {lines.map(children)}
        </Stack>
      )}
    </section>
  );
}
