import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { codeCardOf } from '../../services/places/place-views';
import { placeOfCode } from '../../store/places';

export const openCode: Handler<'openCode'> = async ({ scene }, { context }) => {
  const placeId = await placeOfCode(scene);
  const place = placeId === null ? null : await context.directory.place(placeId);
  const code = place?.roster.codes.find(({ token }) => token === scene);
  if (!place || !code) return refuse('code_unknown', {});
  if (code.revoked) return refuse('code_revoked', {});
  return codeCardOf(code, place) ?? refuse('code_unknown', {});
};
