import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Tappable } from '@/components/ui/tappable';
import { pictured } from '@/theme/spoken';
import type { BoardCard } from './board-view';

/** Two to a row, as on the board outside the station. On a card they belong to the card's own tap. */
export function BoardPhotos({ photos, opens = false }: { photos: BoardCard['photos']; opens?: boolean }) {
  if (photos.length === 0) return null;
  const urls = photos.map(({ url }) => url);
  const look = (current: string) => {
    Taro.previewImage({ urls, current }).catch(() => undefined);
  };
  return (
    <View className="board-photos">
      {photos.map(({ id, url }, index) => {
        const picture = (
          <Image
            className="board-photo"
            src={url}
            mode="aspectFill"
            lazyLoad
            {...pictured(`第 ${index + 1} 张照片`)}
          />
        );
        return opens ? (
          <Tappable key={id} label={`看第 ${index + 1} 张照片`} onTap={() => look(url)}>
            {picture}
          </Tappable>
        ) : (
          <View key={id}>{picture}</View>
        );
      })}
    </View>
  );
}
