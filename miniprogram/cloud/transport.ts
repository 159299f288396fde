import Taro from '@tarojs/taro';

/** WeChat's cloud. The browser's counterpart with the same functions is transport.h5.ts. */

let ready = false;

function cloud() {
  if (!ready) {
    // Without CLOUD_ENV at build time WeChat takes the app's first environment.
    Taro.cloud.init({ env: process.env.CLOUD_ENV || undefined, traceUser: false });
    ready = true;
  }
  return Taro.cloud;
}

/** Whether this build can reach a cloud at all. */
export const reachable = (): boolean => true;

/** The function's result. Rejects when no answer came. */
export async function invoke(name: string, data: object): Promise<unknown> {
  const { result } = await cloud().callFunction({ name, data });
  return result;
}

/**
 * Puts a local file into storage; resolves with its fileID.
 * @param onProgress percent, 0 to 100
 */
export function upload(
  cloudPath: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const task: Taro.UploadTask = cloud().uploadFile({
      cloudPath,
      filePath,
      success: ({ fileID }) => resolve(fileID),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
    task.onProgressUpdate(({ progress }) => onProgress(progress));
  });
}

export type Consent = 'accept' | 'reject' | 'ban';

/** WeChat's own question, which it answers only within a tap. Nobody is kept from anything by a no. */
export async function askConsent(templateIds: readonly string[]): Promise<Record<string, Consent>> {
  if (templateIds.length === 0) return {};
  try {
    // At most three ids a tap. The type also asks for Alipay's field.
    const asked = { tmplIds: templateIds.slice(0, 3) } as Taro.requestSubscribeMessage.Option;
    const result: object = await Taro.requestSubscribeMessage(asked);
    return Object.fromEntries(Object.entries(result).filter(([id]) => templateIds.includes(id))) as Record<
      string,
      Consent
    >;
  } catch {
    return {};
  }
}
