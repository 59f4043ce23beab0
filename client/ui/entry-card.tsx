import { Card, Divider, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from './page-header.tsx';

export type EntryCardProps = {
  title: string;
  description: string;
  /** The form. */
  children: ReactNode;
  /** The other way in. */
  footer: ReactNode;
};

/** The frame of the pages by which one comes in: signing in, pairing. */
export function EntryCard({ title, description, children, footer }: EntryCardProps) {
  return (
    <Card withBorder padding="xl" radius="md" maw={480} mx="auto" mt={{ base: 0, sm: 48 }}>
      <PageHeader title={title} description={description} />
      <Stack gap="lg">
        {children}
        <Divider />
        <div>{footer}</div>
      </Stack>
    </Card>
  );
}
