import { sdk } from './cloud';

interface Drawn {
  contentType?: string;
  buffer?: Buffer;
}

/** The picture of a code that opens `page` with this scene (`wxacode.getUnlimited`). */
export async function drawCode(
  page: string,
  scene: string,
  width: number,
): Promise<{ contentType: string; bytes: Buffer }> {
  // Codes are printed before a release as well as after it: the page is not looked up. The typings lack `checkPath`.
  const { wxacode } = sdk().openapi as unknown as {
    wxacode: { getUnlimited(asked: object): Promise<Drawn> };
  };
  const { contentType = '', buffer } = await wxacode.getUnlimited({ page, scene, width, checkPath: false });
  if (buffer === undefined) throw new Error('the platform drew no code');
  return { contentType, bytes: buffer };
}
