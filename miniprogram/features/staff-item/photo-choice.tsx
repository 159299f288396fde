import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { go } from '@/navigation/go';
import { Icon } from '@/components/ui/icon';
import { Thumb } from '@/components/ui/photos';
import { Tappable } from '@/components/ui/tappable';
import type { Detail } from './work-view';

interface PhotoChoiceProps {
  photos: Detail['photos'];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  no: string;
}

/** None is public unless somebody chose it: a picture shows faces, plates and doors that no word betrays. */
export function PhotoChoice({ photos, chosen, onChange, no }: PhotoChoiceProps) {
  const usable = photos.flatMap(({ id, url, publicUrl, status, withheld }) =>
    url !== undefined && status === 'shown'
      ? [{ id, url: publicUrl ?? url, covered: publicUrl !== undefined, withheld }]
      : [],
  );
  if (usable.length === 0) return <View className="note">没有能公示的照片。</View>;
  const kept = usable.filter(({ withheld }) => withheld === 'submitter').length;
  return (
    <>
      <View className="note">照片要一张一张点了才公示。有人脸、车牌、门牌的，先遮住。</View>
      <View className="row wrap gap-s">
        {usable.map(({ id, url, withheld }, index) => {
          const on = chosen.includes(id) && withheld === undefined;
          return withheld !== undefined ? null : (
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
      <View className="row wrap gap-s">
        {usable.map(({ id, covered, withheld }, index) =>
          withheld === 'submitter' ? null : (
            <Button key={id} size="small" icon="eyex" onTap={() => go('cover', { id, no })}>
              {withheld === 'staff'
                ? `第 ${index + 1} 张不公开`
                : `${covered ? '再改改' : '遮'}第 ${index + 1} 张`}
            </Button>
          ),
        )}
      </View>
      {kept > 0 && <View className="note gap-s">{`反映人说 ${kept} 张不公开，没有列在这里。`}</View>}
    </>
  );
}
