import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerTemplate } from '../../api/register-import.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { SheetInput } from '../../ui/sheet-input.tsx';

const FORMATS = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

export type ChooseFileProps = { onCheck: (file: File) => void; busy: boolean; error: unknown };

/** Which file; the template for it. */
export function ChooseFile({ onCheck, busy, error }: ChooseFileProps) {
  const { t } = useTranslation('registerImport');
  const { locale } = useLocale();
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
      <Group>
        <Button
          data-testid="check-file"
          disabled={file === null}
          loading={busy}
          onClick={() => file !== null && onCheck(file)}
        >
          {t('check')}
        </Button>
      </Group>
      <Card withBorder>
        <Title order={2} size="h5" mb={4}>
          {t('templates.title')}
        </Title>
        <Text c="var(--ink-soft)" mb="sm">
          {t('templates.body')}
        </Text>
        <Group gap="md">
          {FORMATS.map(([format, word]) => (
            <Anchor
              key={format}
              href={registerTemplate(format, locale)}
              download
              underline="always"
              aria-label={t('templates.of', { format: word })}
            >
              {word}
            </Anchor>
          ))}
        </Group>
      </Card>
    </Stack>
  );
}
