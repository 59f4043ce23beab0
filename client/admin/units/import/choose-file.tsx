import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateFile } from '../../../api/unit-import.ts';
import { useLocale } from '../../../i18n/use-locale.ts';
import { DayInput } from '../../../ui/day-input.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { SheetInput } from '../../../ui/sheet-input.tsx';
import { addDays } from '../../../ui/format.ts';
import { useToday } from '../../../ui/use-today.ts';
import { formatPlainDay } from '../plain-day.ts';

const FORMATS = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

export type ChooseFileProps = { onCheck: (file: File, day: string) => void; busy: boolean; error: unknown };

/** Which file, and from which day on it holds; the template for it. */
export function ChooseFile({ onCheck, busy, error }: ChooseFileProps) {
  const { t } = useTranslation('unitImport');
  const today = useToday();
  const [day, setDay] = useState<string | null>(() => addDays(today, 1));
  const [file, setFile] = useState<File | null>(null);
  return (
    <Stack maw={640}>
      {error !== null && <ErrorPanel error={error} />}
      <SheetInput
        texts={{
          label: t('file'),
          description: t('fileHelp'),
          placeholder: t('filePlaceholder'),
          clear: t('clearFile'),
        }}
        value={file}
        onChange={setFile}
      />
      <DayInput label={t('day')} description={t('dayHelp')} value={day} onChange={setDay} maw={260} />
      <Group>
        <Button
          data-testid="check-file"
          disabled={file === null || day === null}
          loading={busy}
          onClick={() => file !== null && day !== null && onCheck(file, day)}
        >
          {t('check')}
        </Button>
      </Group>
      <Templates day={day ?? today} />
    </Stack>
  );
}

function Templates({ day }: { day: string }) {
  const { t } = useTranslation('unitImport');
  const { locale } = useLocale();
  const kinds = [
    [t('templates.empty'), null],
    [t('templates.filled', { day: formatPlainDay(day) }), day],
  ] as const;
  return (
    <Card withBorder>
      <Title order={2} size="h5" mb={4}>
        {t('templates.title')}
      </Title>
      <Text c="var(--ink-soft)" mb="sm">
        {t('templates.body')}
      </Text>
      <Stack gap={6}>
        {kinds.map(([what, on]) => (
          <Group key={what} gap="md">
            <Text>{what}:</Text>
            {FORMATS.map(([format, word]) => (
              <Anchor
                key={format}
                href={templateFile(format, locale, on)}
                download
                underline="always"
                aria-label={t('templates.of', { what, format: word })}
              >
                {word}
              </Anchor>
            ))}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
