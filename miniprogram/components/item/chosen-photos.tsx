import { View } from '@tarojs/components';
import { Thumb } from '../ui/photos';

interface ChosenPhotosProps {
  photos: readonly { id: string; url?: string; publicUrl?: string }[];
  ids: readonly string[];
}

/** Of an item's photos, those that everybody is to see. */
export function ChosenPhotos({ photos, ids }: ChosenPhotosProps) {
  const chosen = photos.flatMap(({ id, url, publicUrl = url }) =>
    ids.includes(id) && publicUrl !== undefined ? [{ id, url: publicUrl }] : [],
  );
  if (chosen.length === 0) return null;
  return (
    <View className="row wrap gap-s">
      {chosen.map(({ id, url }) => (
        <Thumb key={id} path={url} />
      ))}
    </View>
  );
}
