import { Button, Group, Modal, NumberInput, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { MOST_SITES, type RegisterRecord, settlement } from '#shared/contract/register-keeping.ts';
import { useSettle } from '../../api/register.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useLineWords } from '../use-line-words.ts';

type Said = { became: string; platform: string; sitesConnected: number | string; reason: string };

const BECAME = settlement.shape.became.options;

/** Asks what became of a meeting that was never opened here. Until somebody says so, it counts nowhere. */
export function SettleDialog({ record, onClose }: { record: RegisterRecord; onClose: () => void }) {
  const { t } = useTranslation(['register', 'common']);
  const words = useLineWords();
  const settle = useSettle(record.id);
  const form = useForm<Said>({
    initialValues: { became: '', platform: '', sitesConnected: '', reason: '' },
    validate: {
      became: (became) => (became === '' ? t('problems.became') : null),
      reason: (reason) => (reason.trim() === '' ? t('problems.reason') : null),
    },
  });
  const submit = form.onSubmit(({ sitesConnected, ...said }) => {
    const wasOnline = said.became === 'online';
    const sites = wasOnline && typeof sitesConnected === 'number' ? sitesConnected : null;
    const body = settlement.safeParse({ ...said, sitesConnected: sites }).data;
    if (body !== undefined) settle.mutate(body, { onSuccess: onClose });
  });
  const { became } = form.values;
  return (
    <Modal opened onClose={onClose} title={t('settle.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fw={600} lang="vi">
            {words.title(record)}
          </Text>
          {settle.error !== null && <ErrorPanel error={settle.error} />}
          <Radio.Group label={t('settle.became')} withAsterisk {...form.getInputProps('became')}>
            <Stack gap="xs" mt="xs">
              {BECAME.map((value) => (
                <Radio key={value} value={value} label={t(`settle.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {(became === 'online' || became === 'in-person') && (
            <TextInput
              label={t(became === 'online' ? 'settle.platform' : 'settle.place')}
              maxLength={200}
              {...form.getInputProps('platform')}
            />
          )}
          {became === 'online' && (
            <NumberInput
              label={t('fields.sitesConnected')}
              min={0}
              max={MOST_SITES}
              allowDecimal={false}
              {...form.getInputProps('sitesConnected')}
            />
          )}
          <Textarea
            label={t('settle.reason')}
            description={t('reasonHelp')}
            withAsterisk
            rows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={settle.isPending}>
              {t('settle.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
