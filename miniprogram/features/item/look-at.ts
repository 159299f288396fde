import Taro from '@tarojs/taro';
import type { Detail } from '@/components/item/detail-view';

/** Opens the pictures of an item at one of them. Those that are still being checked have no address yet. */
export function lookAt({ photos }: Detail, id: string): void {
  const urls = photos.flatMap(({ url }) => (url === undefined ? [] : [url]));
  const current = photos.find((photo) => photo.id === id)?.url;
  Taro.previewImage({ urls, current }).catch(() => undefined);
}
