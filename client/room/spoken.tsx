import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '@mantine/core';
import { useDiscussing, useLine, useTurn } from './use-room.ts';

/** The changes that matter, for those who listen to the screen: one's turn, and the line. */
export function Spoken() {
  const { t } = useTranslation('room');
  const { t: ofDiscussion } = useTranslation('discussion');
  const discussing = useDiscussing();
  const line = useLine();
  const turn = useTurn();
  const ofTurn = () => {
    switch (turn.kind) {
      case 'listening':
        return '';
      case 'waiting':
        return turn.place === 1 ? t('placeFirst') : t('place', turn);
      case 'onDeck':
        return `${t('onDeck.title')}. ${t('onDeck.hint')}`;
      case 'speaking':
        return t('speaking.title');
    }
  };
  return (
    <VisuallyHidden>
      <p aria-live="polite">{ofTurn()}</p>
      <p aria-live="polite">{discussing && ofDiscussion('room.begun')}</p>
      <p aria-live="polite">{t(`line.${line.kind}`)}</p>
    </VisuallyHidden>
  );
}
