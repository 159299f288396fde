/**
 * The scene inside a scanned path or address ("pages/home/index?scene=ab12"), or null. WeChat encodes it once more when
 * it opens the app by a code, so it is decoded here and nowhere else.
 */
export function sceneIn(text: string | undefined): string | null {
  const found = /[?&]scene=([^&#]+)/.exec(text ?? '')?.[1];
  return found === undefined ? null : decodeScene(found);
}

export function decodeScene(scene: string): string {
  try {
    return decodeURIComponent(scene);
  } catch {
    return scene;
  }
}
