import { Alert, List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkCalendar } from '../../api/work-calendar.ts';
import { useDuration } from '../../ui/use-duration.ts';
import type { ConveneValues } from '../form/values.ts';
import { warningsAbout, type Warning } from './warnings.ts';

/** What the rules would have otherwise, said once and gently. */
export function Warnings({ values }: { values: ConveneValues }) {
  const { t } = useTranslation('convene');
  const [now] = useState(Date.now);
  const warnings = warningsAbout(values, now, useWorkCalendar());
  if (warnings.length === 0) return null;
  return (
    <Alert role="status" color="yellow" icon={<IconInfoCircle />} title={t('warnings.title')}>
      <List>
        {warnings.map((warning) => (
          <List.Item key={warning.kind}>
            <Sentence warning={warning} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Sentence({ warning }: { warning: Warning }) {
  const { t } = useTranslation('convene');
  const duration = useDuration();
  return warning.kind === 'tooLong'
    ? t('warnings.tooLong', { limit: duration(warning.limitMs) })
    : t(`warnings.${warning.kind}`);
}
