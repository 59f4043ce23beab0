import { SimpleGrid, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvitedUnit } from '#shared/contract/invitations.ts';
import { countIn, facets, type Facet } from './filter.ts';
import classes from './reply-tiles.module.css';

export type ReplyTilesProps = { units: readonly InvitedUnit[]; chosen: Facet; onChoose: (facet: Facet) => void };

/** How many units replied what. Each figure is a button that shows its units; pressed again, all units. */
export function ReplyTiles({ units, chosen, onChoose }: ReplyTilesProps) {
  const { t } = useTranslation('invitations');
  return (
    <SimpleGrid role="group" aria-label={t('facetsLabel')} cols={{ base: 2, xs: 3, md: 5 }} spacing="xs">
      {facets.map((facet) => {
        const count = countIn(units, facet);
        return (
          <UnstyledButton
            key={facet}
            className={classes.tile}
            data-facet={facet}
            aria-pressed={facet === chosen}
            aria-label={t('facetLabel', { name: t(`facets.${facet}`), value: count })}
            onClick={() => onChoose(facet === chosen ? 'all' : facet)}
          >
            <span className={classes.count}>{count}</span>
            <span className={classes.name}>{t(`facets.${facet}`)}</span>
          </UnstyledButton>
        );
      })}
    </SimpleGrid>
  );
}
