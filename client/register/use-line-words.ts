import { useTranslation } from 'react-i18next';
import type { RegisterLine } from '#shared/contract/register.ts';
import { formatDate, formatTime, instantAt } from '../ui/format.ts';

export type LineWords = {
  title(line: Pick<RegisterLine, 'title'>): string;
  day(day: string): string;
  /** Day and time, as far as they are known. */
  time(line: Pick<RegisterLine, 'day' | 'startsAt' | 'endsAt'>): string;
  form(line: Pick<RegisterLine, 'form' | 'remoteOnline'>): string;
  /** Sites connected of sites invited; '' where nobody knows. */
  sites(line: Pick<RegisterLine, 'sites' | 'sitesConnected'>): string;
};

/** What stands in a line, in words for people. */
export function useLineWords(): LineWords {
  const { t } = useTranslation(['register', 'meetings']);
  const day = (text: string): string => formatDate(instantAt(text, '00:00'));
  return {
    title: ({ title }) => title ?? t('secretTitle'),
    day,
    time: ({ day: on, startsAt, endsAt }) => {
      if (startsAt === null) return day(on);
      return `${day(on)}, ${formatTime(startsAt)}${endsAt === null ? '' : `–${formatTime(endsAt)}`}`;
    },
    form: ({ form, remoteOnline }) => {
      if (form === null) return '';
      return form === 'ket-hop' && !remoteOnline ? t('hybridOffline') : t(`meetings:forms.${form}`);
    },
    sites: ({ sites, sitesConnected }) => {
      if (sites === null) return sitesConnected === null ? '' : String(sitesConnected);
      return sitesConnected === null ? String(sites) : `${sitesConnected}/${sites}`;
    },
  };
}
