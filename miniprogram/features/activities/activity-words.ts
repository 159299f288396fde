import type { OutputOf } from '@shared/contract/operations';

type Card = Pick<OutputOf<'createActivity'>, 'deputies' | 'residents' | 'organisers'>;

export const organiserWords = ({ organisers }: Pick<Card, 'organisers'>): string =>
  organisers.map(({ name }) => name).join('、');

/** `5 位代表、23 位群众`; nothing while nobody has said who came. */
export const cameWords = ({ deputies, residents }: Pick<Card, 'deputies' | 'residents'>): string =>
  [deputies > 0 && `${deputies} 位代表`, residents > 0 && `${residents} 位群众`]
    .filter((part) => part !== false)
    .join('、');
