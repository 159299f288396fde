import { keyView } from '@shared/health/key-age';
import { isBeyond } from '@shared/health/figures';
import { contactKeys } from '../../platform/secrets';
import type { Handler } from '../../services/handler';
import { healthFigures, jobLags } from '../../services/health/figures';

export const getHealth: Handler<'getHealth'> = async (_input, { now }) => {
  const [figures, jobs] = await Promise.all([healthFigures(now), jobLags(now)]);
  return {
    at: now,
    figures: figures.map((figure) => ({ ...figure, beyond: isBeyond(figure) })),
    jobs,
    keys: contactKeys().map(({ id }, at) => keyView(id, at === 0, now)),
  };
};
