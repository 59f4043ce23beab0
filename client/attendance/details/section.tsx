import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the details under its heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <Title order={3} size="h6" mb={4}>
      {title}
    </Title>
    {children}
  </section>
);
