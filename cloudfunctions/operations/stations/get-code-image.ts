import { refuse } from '@shared/error/catalogue';
import { codeImage } from '../../platform/code-image';
import type { Handler } from '../../services/handler';

/** What every code opens (miniprogram/pages/home): the card of whose code it is. */
const OPENS = 'pages/home/index';

/** A printed code hangs for years and is drawn once a print: it is not kept. */
export const getCodeImage: Handler<'getCodeImage'> = async ({ placeId, scene }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const code = place.roster.codes.find(({ token }) => token === scene);
  if (!code) return refuse('code_unknown', {});
  if (code.revoked) return refuse('code_revoked', {});
  return { png: await codeImage(scene, OPENS) };
};
