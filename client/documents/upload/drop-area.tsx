import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './drop-area.module.css';

type DropAreaProps = {
  /** Null where nobody may drop anything. */
  onFiles: ((files: File[]) => void) | null;
  children: ReactNode;
};

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** A part of the page onto which files can be dropped; a button beside it does the same for the keyboard. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const { t } = useTranslation('documents');
  const [over, setOver] = useState(false);
  if (onFiles === null) return <div className={classes.area}>{children}</div>;
  return (
    <div
      className={classes.area}
      data-over={over}
      data-hint={t('drop')}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
