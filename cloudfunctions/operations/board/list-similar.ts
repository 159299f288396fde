import { refuse } from '@shared/error/catalogue';
import { similarTo } from '../../services/board/similar';
import type { Handler } from '../../services/handler';

export const listSimilar: Handler<'listSimilar'> = async (input, call) => {
  const place = await call.context.directory.place(input.placeId);
  if (!place) return refuse('place_not_found', {});
  return { items: await similarTo(input, place, call) };
};
