import { View } from '@tarojs/components';
import { Icon } from '@/components/ui/icon';
import { Thumb } from '@/components/ui/photos';
import { Tappable } from '@/components/ui/tappable';
import type { Detail } from './work-view';

interface PhotoChoiceProps {
  photos: Detail['photos'];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** None is public unless somebody chose it: a picture shows faces, plates and doors that no word betrays. */
export function PhotoChoice({ photos, chosen, onChange }: PhotoChoiceProps) {
  const usable = photos.flatMap(({ id, url, status }) =>
    url !== undefined && status === 'shown' ? [{ id, url }] : [],
  );
  if (usable.length === 0) return <View className="note">没有能公示的照片。</View>;
  return (
    <>
      <View className="note">照片要一张一张点了才公示。有人脸、车牌、门牌的别点。</View>
      <View className="row wrap gap-s">
        {usable.map(({ id, url }, index) => {
          const on = chosen.includes(id);
          return (
            <Tappable
              key={id}
              className={`photo-choice ${on ? 'is-on' : ''}`}
              role="checkbox"
              checked={on}
              label={`第 ${index + 1} 张照片${on ? '，要公示' : ''}`}
              onTap={() => onChange(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
            >
              <Thumb path={url} />
              {on && <Icon name="check" size="s" className="photo-choice-mark" />}
            </Tappable>
          );
        })}
      </View>
    </>
  );
}
