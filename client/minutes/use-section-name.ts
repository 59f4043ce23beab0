import { useTranslation } from 'react-i18next';

const KNOWN = [
  'opening',
  'attendance',
  'people',
  'course',
  'outside',
  'votes',
  'conclusions',
  'tasks',
  'closing',
  'recipients',
] as const;

/** How a section is called beside the paper: for labels of editors and for comparisons. */
export function useSectionName(): (key: string) => string {
  const { t } = useTranslation('minutes');
  return (key) => {
    const known = KNOWN.find((name) => name === key);
    return t(known === undefined ? 'sections.item' : `sections.${known}`);
  };
}
