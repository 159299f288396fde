import type { OpenApi } from './open-api';
import { qrPng } from './qr-png';
import { OpenApiRefusal } from './refusal';
import type { ReleasedPages } from './released-pages';

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;

/**
 * `wxacode.getUnlimited`: a code that opens `<page>?scene=<scene>`, here a plain QR code as PNG. As in WeChat the
 * page receives the scene percent-encoded. 40169 for a bad scene, 41030 for a page that is not released.
 */
export function getUnlimited(pages: ReleasedPages): OpenApi {
  return async ({ scene, page = pages.first, check_path: checkPath = true, width = 430 }) => {
    if (typeof scene !== 'string' || !SCENE.test(scene))
      throw new OpenApiRefusal(40169, 'invalid length for scene, or the data is not json string');
    if (typeof page !== 'string' || page.startsWith('/') || page.includes('?'))
      throw new OpenApiRefusal(41030, 'invalid page');
    if (checkPath !== false && !pages.has(page)) throw new OpenApiRefusal(41030, 'invalid page');
    if (typeof width !== 'number' || width < 280 || width > 1280)
      throw new OpenApiRefusal(47001, 'width must be 280 to 1280');
    const bytes = qrPng(`${page}?scene=${encodeURIComponent(scene)}`, width);
    return { contentType: 'image/png', bytes };
  };
}
