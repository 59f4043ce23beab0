import { EmptyState, type TitleOrder, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.ts';

export type EmptyPanelProps = {
  icon: ReactNode;
  title: string;
  /** What would fill the place, or what to do. */
  description?: ReactNode;
  /** Level of the heading on its page. */
  heading?: TitleOrder;
  /** Buttons. */
  children?: ReactNode;
};

/** What stands where there is nothing to show: why, and what would fill it. As the whole page it names the tab too. */
export function EmptyPanel({ icon, title, description, heading = 2, children }: EmptyPanelProps) {
  usePageTitle(heading === 1 ? title : null);
  return (
    <EmptyState
      py="xl"
      variant="light"
      icon={icon}
      title={
        <Title order={heading} size="h3">
          {title}
        </Title>
      }
      description={description}
    >
      {children !== undefined && <EmptyState.Actions>{children}</EmptyState.Actions>}
    </EmptyState>
  );
}
