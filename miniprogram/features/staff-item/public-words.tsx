import { View } from '@tarojs/components';
import { ChosenPhotos } from '@/components/item/chosen-photos';
import type { Detail } from './work-view';

interface PublicWordsProps {
  publication: NonNullable<Detail['publication']>;
  photos: Detail['photos'];
}

/** Exactly what the public sees. */
export function PublicWords({ publication, photos }: PublicWordsProps) {
  const { title, text, reply, photoIds } = publication;
  return (
    <View className="staff-item-original">
      <View className="bold">{title}</View>
      <View className="prose gap-s">{text}</View>
      <ChosenPhotos photos={photos} ids={photoIds} />
      {reply !== '' && <View className="sub prose gap-s">{`答复：${reply}`}</View>}
    </View>
  );
}
