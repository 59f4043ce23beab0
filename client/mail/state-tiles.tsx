import { SimpleGrid, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MailLine, type MailState, mailState } from '#shared/contract/mails.ts';
import classes from './state-tiles.module.css';

export type StateTilesProps = {
  mails: readonly MailLine[];
  chosen: MailState | null;
  onChoose: (state: MailState | null) => void;
};

/** How many mails are where. Each figure is a button that shows its mails; pressed again, all. */
export function StateTiles({ mails, chosen, onChoose }: StateTilesProps) {
  const { t } = useTranslation('mails');
  return (
    <SimpleGrid role="group" aria-label={t('tilesLabel')} cols={{ base: 2, xs: 3, md: 5 }} spacing="xs">
      {mailState.options.map((state) => (
        <UnstyledButton
          key={state}
          className={classes.tile}
          data-state={state}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state === chosen ? null : state)}
        >
          <span className={classes.count}>{mails.filter((mail) => mail.state === state).length}</span>
          <span className={classes.name}>{t(`states.${state}`)}</span>
        </UnstyledButton>
      ))}
    </SimpleGrid>
  );
}
