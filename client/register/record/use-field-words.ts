import { useTranslation } from 'react-i18next';
import type { RegisterField } from '#shared/contract/register-keeping.ts';
import { formatDate, instantAt } from '../../ui/format.ts';

/** What a value of a field is called, as it stands in the history. */
export function useFieldWords(): (field: RegisterField, value: string) => string {
  const { t } = useTranslation(['register', 'meetings']);
  return (field, value) => {
    switch (field) {
      case 'class':
        return t(`meetings:classes.${value}`, { defaultValue: value });
      case 'form':
        return t(`meetings:forms.${value}`, { defaultValue: value });
      case 'wide':
      case 'secret':
      case 'remoteOnline':
        return t(value === 'true' ? 'yes' : 'no');
      case 'day':
        return formatDate(instantAt(value, '00:00'));
      case 'state':
        return t(`standings.${value}`, { defaultValue: value });
      case 'reach':
        return value
          .split(' ')
          .map((level) => t(`levels.${level}`, { defaultValue: level }))
          .join(' · ');
      default:
        return value;
    }
  };
}
