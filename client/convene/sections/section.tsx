import { Card, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

/** A part of the form under its heading. */
export function Section({ title, children, id }: { title: string; children: ReactNode; id?: string }) {
  const titleId = useId();
  return (
    <Card component="section" withBorder radius="md" padding="lg" aria-labelledby={titleId} id={id} tabIndex={-1}>
      <Title order={2} size="h4" mb="md" id={titleId}>
        {title}
      </Title>
      {children}
    </Card>
  );
}
