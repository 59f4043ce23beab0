import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { createQueryClient } from './query-client.ts';
import { cssVariables, theme } from './theme.ts';

/** Everything that pages stand on, except the router: tests use it too. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const { locale } = useLocale();
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        <DatesProvider settings={{ locale: locale === 'en' ? 'en-gb' : 'vi', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
          <ModalsProvider>
            <Notifications position="bottom-right" />
            {children}
          </ModalsProvider>
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
