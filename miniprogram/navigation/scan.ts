import Taro from '@tarojs/taro';
import { sceneIn } from './scene';

/** Opens WeChat's scanner; resolves with the scene of a code of ours, or null when it was closed or foreign. */
export async function scanScene(): Promise<string | null> {
  try {
    const { path, result } = await Taro.scanCode({ onlyFromCamera: false });
    // A mini-program code answers with the path it opens, a printed QR code with its text.
    return sceneIn(path) ?? sceneIn(result);
  } catch {
    return null;
  }
}

/** WeChat opens the app itself when its own camera reads a code: there is nothing to listen for. */
export function listenForScans(_open: (scene: string) => void): () => void {
  return () => undefined;
}
