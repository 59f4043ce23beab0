import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { unitCode, unitKind, unitName } from '#shared/contract/administration-units.ts';
import { type UnitLevel, unitLevel } from '#shared/contract/units.ts';
import { RefusalError } from '../../live/errors.ts';

/** A unit while it is being entered. */
export type UnitValues = {
  from: string | null;
  parentId: string | null;
  name: string;
  kind: string;
  level: UnitLevel;
  code: string;
  reason: string;
};

/** The form of a unit; what the server finds fault with is shown at its field. */
export function useUnitForm(initialValues: UnitValues, needsParent: boolean) {
  const { t } = useTranslation('adminUnits');
  const form = useForm<UnitValues>({
    initialValues,
    validate: {
      from: (value) => (value === null ? t('form.fromMissing') : null),
      parentId: (value) => (value === null && needsParent ? t('form.parentMissing') : null),
      name: (value) => (unitName.safeParse(value).success ? null : t('form.nameWrong')),
      kind: (value) => (unitKind.safeParse(value).success ? null : t('form.kindWrong')),
      code: (value) => (value.trim() === '' || unitCode.safeParse(value.trim()).success ? null : t('form.codeWrong')),
    },
  });
  const showRefusal = (error: unknown): void => {
    if (!(error instanceof RefusalError)) return;
    for (const field of error.refusal.fields ?? []) form.setFieldError(field, error.refusal.message);
  };
  return { ...form, showRefusal };
}
export type UnitForm = ReturnType<typeof useUnitForm>;

/** The facts of a unit as they were entered. */
export const factsIn = ({ name, kind, level, code }: UnitValues) => ({
  name: name.normalize('NFC').trim(),
  kind: kind.normalize('NFC').trim(),
  level,
  code: code.trim() === '' ? null : code.trim(),
});

/** The reason, where one was given. */
export const reasonIn = ({ reason }: Pick<UnitValues, 'reason'>): { reason?: string } =>
  reason.trim() === '' ? {} : { reason: reason.trim() };

/** A word of the list as a level. */
export const levelOf = (value: string | null): UnitLevel => unitLevel.catch('commune').parse(value);
