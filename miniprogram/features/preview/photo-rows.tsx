import { Cell } from '@/components/ui/cell';
import { Thumb } from '@/components/ui/photos';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';

export interface PreviewPhoto {
  id: string;
  path: string;
  covered: boolean;
  withheld: boolean;
}

interface PhotoRowsProps {
  photos: readonly PreviewPhoto[];
  /** Of an item; absent while the words are still being written. */
  no?: string;
  /** They hang on the board: nothing can be changed in them there. */
  fixed?: boolean;
}

/** Each as others would see it, and the way to cover what gives somebody away. */
export function PhotoRows({ photos, no, fixed = false }: PhotoRowsProps) {
  if (photos.length === 0) return null;
  return (
    <Section title="照片" note="原来那张谁也看不到">
      <Slip kind="list">
        {photos.map(({ id, path, covered, withheld }, index) => (
          <Cell
            key={id}
            before={<Thumb path={path} />}
            title={`第 ${index + 1} 张`}
            detail={withheld ? '不公开，别人看不到' : covered ? '遮过了' : '有人脸、车牌、门牌吗？'}
            note={fixed ? undefined : withheld || covered ? '再改改' : '遮一遮'}
            noteLook="link"
            onTap={fixed ? undefined : () => go('cover', { id, no })}
          />
        ))}
      </Slip>
    </Section>
  );
}
