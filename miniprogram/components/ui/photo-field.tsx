import { View } from '@tarojs/components';
import type { PhotosState } from '@/cloud/use-photos';
import { Photos } from './photos';
import { WithheldHint } from './withheld-hint';

interface PhotoFieldProps {
  photos: PhotosState;
  max: number;
  /** Stands below until something is wrong. */
  note?: string;
  onLook?: (key: string) => void;
  /** Where a photo is what the screen is about. */
  instead?: { words?: string; word: string; onTap: () => void };
}

/** Photos with what may go wrong: one was refused, or the camera was not to be had. */
export function PhotoField({ photos, max, note, onLook, instead }: PhotoFieldProps) {
  const add = () => void photos.add();
  return (
    <>
      <Photos
        photos={photos.views}
        max={max}
        onAdd={add}
        onRemove={photos.remove}
        onRetry={photos.retry}
        onLook={onLook}
      />
      {(photos.problem ?? note) !== undefined && (
        <View className={`note gap ${photos.problem === null ? '' : 'late'}`}>{photos.problem ?? note}</View>
      )}
      <WithheldHint
        withheld={photos.withheld}
        onAgain={add}
        onForget={photos.forgetWithheld}
        instead={instead}
      />
    </>
  );
}
