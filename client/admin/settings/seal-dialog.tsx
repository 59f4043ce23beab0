import { Button, FileInput, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useUnitTree } from '../../api/org.ts';
import { usePutSeal } from '../../api/seals.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useToday } from '../../ui/use-today.ts';
import { UnitSelect } from '../units-in-care/unit-select.tsx';

/** No real one is larger: a key and a few certificates. */
const MOST_BYTES = 70_000;

/** Puts an agency's seal on the server: whose it is, the PKCS#12 file, and the password that opens it. */
export function SealDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['adminSettings', 'common']);
  const { tree } = useUnitTree(useToday());
  const put = usePutSeal();
  const form = useForm<{ unitId: string | null; file: File | null; password: string }>({
    initialValues: { unitId: null, file: null, password: '' },
    validate: {
      unitId: (unitId) => (unitId === null ? t('seals.unitNeeded') : null),
      file: (file) => (file === null || file.size > MOST_BYTES ? t('seals.fileNeeded') : null),
    },
  });
  const submit = form.onSubmit(({ unitId, file, password }) => {
    if (unitId === null || file === null) return;
    put.mutate({ unitId, file, password }, { onSuccess: onClose });
  });
  return (
    <Modal opened onClose={onClose} title={t('seals.add')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {put.error !== null && <ErrorPanel error={put.error} />}
          <UnitSelect
            label={t('seals.unit')}
            description={t('seals.unitHelp')}
            tree={tree}
            required
            value={form.values.unitId}
            onChange={(unitId) => form.setFieldValue('unitId', unitId)}
            error={form.errors.unitId}
          />
          <FileInput
            label={t('seals.file')}
            description={t('seals.fileHelp')}
            placeholder={t('seals.choose')}
            accept=".p12,.pfx"
            required
            {...form.getInputProps('file')}
          />
          <PasswordInput
            label={t('seals.password')}
            autoComplete="off"
            maxLength={200}
            {...form.getInputProps('password')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={put.isPending}>
              {t('seals.put')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
