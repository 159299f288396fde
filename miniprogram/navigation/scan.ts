import Taro from '@tarojs/taro';
import { withheldBy, type Withheld } from '@/cloud/withheld';
import { sceneIn } from './scene';

/** What was read: the scene of a code of ours, null for anybody else's; or why nothing was, null when it was closed. */
export type Scanned = { scene: string | null } | { withheld: Withheld | null };

/** Opens WeChat's scanner. */
export async function scanScene(): Promise<Scanned> {
  try {
    const { path, result } = await Taro.scanCode({ onlyFromCamera: false });
    // A mini-program code answers with the path it opens, a printed QR code with its text.
    return { scene: sceneIn(path) ?? sceneIn(result) };
  } catch (error) {
    return { withheld: withheldBy('scan', error) };
  }
}

/** WeChat opens the app itself when its own camera reads a code: there is nothing to listen for. */
export function listenForScans(_open: (scene: string) => void): () => void {
  return () => undefined;
}
