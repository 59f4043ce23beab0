import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './reader.module.css';

type PageToolsProps = {
  page: number;
  pages: number;
  zoom: number;
  onTurn: (step: number) => void;
  onZoom: (step: number) => void;
};

/** Turning pages and changing their size, large enough for a thumb. */
export function PageTools({ page, pages, zoom, onTurn, onZoom }: PageToolsProps) {
  const { t } = useTranslation('documents');
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('reader.tools')}>
      <Button
        size="md"
        variant="default"
        leftSection={<IconChevronLeft size={20} aria-hidden />}
        aria-label={t('reader.previous')}
        aria-disabled={page <= 1}
        data-disabled={page <= 1 || undefined}
        onClick={() => onTurn(-1)}
      >
        <span className={classes.word}>{t('reader.previous')}</span>
      </Button>
      <Text role="status" className={classes.count}>
        {t('reader.page', { page, pages })}
      </Text>
      <Button
        size="md"
        variant="default"
        rightSection={<IconChevronRight size={20} aria-hidden />}
        aria-label={t('reader.next')}
        aria-disabled={page >= pages}
        data-disabled={page >= pages || undefined}
        data-autofocus
        onClick={() => onTurn(1)}
      >
        <span className={classes.word}>{t('reader.next')}</span>
      </Button>
      <Group gap={4} wrap="nowrap">
        <ActionIcon size={42} variant="default" aria-label={t('reader.smaller')} onClick={() => onZoom(-1)}>
          <IconZoomOut size={20} aria-hidden />
        </ActionIcon>
        <Text className={classes.zoom}>{t('reader.zoom', { percent: Math.round(zoom * 100) })}</Text>
        <ActionIcon size={42} variant="default" aria-label={t('reader.larger')} onClick={() => onZoom(1)}>
          <IconZoomIn size={20} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  );
}
