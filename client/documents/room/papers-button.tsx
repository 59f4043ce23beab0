import { IconFiles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../../room/room.module.css';

/** Opens and closes the list of papers. */
export function PapersButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { t } = useTranslation('documents');
  return (
    <button type="button" className={classes.plain} aria-expanded={open} onClick={onToggle} data-testid="papers">
      <IconFiles aria-hidden />
      {t('open')}
    </button>
  );
}
