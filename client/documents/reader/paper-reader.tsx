import { Button, Loader, Modal, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '#shared/contract/documents.ts';
import { useEscape } from './use-escape.ts';
import classes from './reader.module.css';

const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages.tsx')).PdfPages }));

type PaperReaderProps = { title: string; kind: DocumentKind; address: string; onClose: () => void };

/** A paper over the whole screen. What was there before goes on underneath: a room stays in its meeting. */
export function PaperReader({ title, kind, address, onClose }: PaperReaderProps) {
  const { t } = useTranslation('documents');
  useEscape(onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      withCloseButton={false}
      closeOnEscape={false}
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ body: classes.reader }}
      aria-label={title}
    >
      <header className={classes.head}>
        <Title order={2} size="h4" lineClamp={1} flex={1}>
          {title}
        </Title>
        <Button
          size="md"
          variant="default"
          leftSection={<IconX size={20} aria-hidden />}
          onClick={onClose}
          data-testid="close-paper"
        >
          {t('reader.close')}
        </Button>
      </header>
      {kind === 'pdf' ? (
        <Suspense fallback={<Loader m="auto" aria-label={t('reader.opening')} />}>
          <PdfPages address={address} />
        </Suspense>
      ) : (
        <div className={classes.paper}>
          <img className={classes.picture} src={address} alt={title} />
        </div>
      )}
    </Modal>
  );
}
