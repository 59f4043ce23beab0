import { IconMessage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../room.module.css';

/** Opens and closes the panel in which a room writes. */
export function TextButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { t } = useTranslation('texts');
  return (
    <button type="button" className={classes.plain} aria-expanded={open} onClick={onToggle} data-testid="write-text">
      <IconMessage aria-hidden />
      {t('room.button')}
    </button>
  );
}
