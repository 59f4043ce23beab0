import type { TFunction } from 'i18next';
import { USUAL_CHOICES, type VoteChoice } from '#shared/contract/votes.ts';

/** A choice in the words of the page, where it is one of the usual three; as it was worded otherwise. */
export const choiceText = ({ choiceId, text }: VoteChoice, t: TFunction<'votes'>): string => {
  const usual = USUAL_CHOICES.find((choice) => choice.choiceId === choiceId);
  if (usual?.text !== text) return text;
  if (choiceId === 'for') return t('choices.for');
  return choiceId === 'against' ? t('choices.against') : t('choices.abstain');
};
