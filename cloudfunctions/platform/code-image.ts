import { sdk } from './cloud';

/** Sharp on an A4 page at the size of a hand. */
const WIDTH = 430;

/** The picture of the code that opens `page` with this scene, as base64. */
export async function codeImage(scene: string, page: string): Promise<string> {
  const { wxacode } = sdk().openapi as unknown as {
    wxacode: {
      getUnlimited(asked: { scene: string; page: string; width: number }): Promise<{ buffer: Buffer }>;
    };
  };
  const { buffer } = await wxacode.getUnlimited({ scene, page, width: WIDTH });
  return Buffer.from(buffer).toString('base64');
}
