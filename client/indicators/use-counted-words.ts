import { useTranslation } from 'react-i18next';
import type { Counts, MeetingsCounted, OnlineRule } from '#shared/contract/indicators.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import { formatShare } from '../ui/format.ts';

/** Something that decides what is counted, in words. */
export type CountedWords = { label: string; words: string };

/** What an indicator counts, in words: one line for each thing that decides it. */
export function useCountedWords(): (counts: Counts) => CountedWords[] {
  const { t } = useTranslation(['indicators', 'meetings']);
  const levels = (named: readonly UnitLevel[]): string => named.map((level) => t(`levels.${level}`)).join('; ');
  const online = (rule: OnlineRule): string =>
    rule.rule === 'share-connected'
      ? t('online.share-connected-of', { share: formatShare(rule.atLeast) })
      : t(`online.${rule.rule}`);
  const line = (label: string, words: string): CountedWords => ({ label, words });

  const ofMeetings = ({ organiserLevels, classes, reach, reachAll, wide, online: rule }: MeetingsCounted) => [
    line(t('fields.organiserLevels'), levels(organiserLevels)),
    line(
      t('fields.classes'),
      classes.length === 0 ? t('anyClass') : classes.map((one) => t(`meetings:classes.${one}`)).join('; '),
    ),
    line(
      t('fields.reach'),
      reach.length === 0 ? t('anyReach') : `${reachAll ? t('reachAll') : t('reachAny')}: ${levels(reach)}`,
    ),
    line(t('fields.wide'), t(`wide.${wide}`)),
    line(t('fields.online'), online(rule)),
  ];

  return (counts) => {
    const share = line(t('fields.share'), t(`shares.${counts.population}`));
    if (counts.population === 'meetings') return [share, ...ofMeetings(counts)];
    if (counts.population !== 'communes') return [share];
    return [
      share,
      line(t('fields.levels'), levels(counts.levels)),
      line(t('fields.withinDays'), t('withinDays', { count: counts.withinDays })),
    ];
  };
}
