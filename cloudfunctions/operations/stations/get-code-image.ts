import { refuse } from '@shared/error/catalogue';
import { drawCode } from '../../platform/code-picture';
import { revokedRefusal } from '../../services/codes/revoked';
import type { Handler } from '../../services/handler';
import { findCode } from '../../store/codes';

/** What every code opens (miniprogram/pages/home): the card of whose code it is. */
const OPENS = 'pages/home/index';
/** Sharp on an A4 page at the size of a hand. */
const WIDTH = 430;

/** A board's print is made now and then: its picture is not kept. */
export const getCodeImage: Handler<'getCodeImage'> = async ({ placeId, scene }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const code = await findCode(scene);
  if (code?.placeId !== placeId) return refuse('code_unknown', {});
  if (code.revoked) return revokedRefusal(code, place);
  const { bytes } = await drawCode(OPENS, scene, WIDTH);
  return { png: bytes.toString('base64') };
};
