import { refuse, type Refusal } from '@shared/error/catalogue';
import type { StoredPlace } from '../../store/places';
import { phoneDigits } from '@shared/common/phone';

/** Null where none was left; a refusal where it cannot be one. */
export function phoneOf(text: string | undefined): string | null | Refusal {
  if (text === undefined || text.trim() === '') return null;
  return phoneDigits(text) ?? refuse('phone_invalid', {});
}

export function categoryRefusal(categoryId: string | undefined, { config }: StoredPlace): Refusal | null {
  return categoryId === undefined || config.categories.some(({ id }) => id === categoryId)
    ? null
    : refuse('category_unknown', { categoryId });
}
