import { Image, View } from '@tarojs/components';
import { pictured } from '@/theme/spoken';
import { Icon } from './icon';
import { Tappable } from './tappable';

/** One photo on its way. `path` is what the phone can show now: a local file or a temporary address. */
export type PhotoView =
  | { key: string; path: string; state: 'done' }
  /** @property percent 0 to 100 */
  | { key: string; path: string; state: 'uploading'; percent: number }
  | { key: string; path: string; state: 'failed' };

interface PhotosProps {
  photos: readonly PhotoView[];
  /** At this many the square for adding goes. */
  max: number;
  addWord?: string;
  onAdd: () => void;
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
  onLook?: (key: string) => void;
}

export function Photos({ photos, max, addWord = '拍照', onAdd, onRemove, onRetry, onLook }: PhotosProps) {
  return (
    <View className="photos">
      {photos.map((photo, index) => (
        <View className="photo" key={photo.key}>
          <Tappable
            className="photo-face"
            label={`第 ${index + 1} 张照片`}
            role="img"
            onTap={onLook && (() => onLook(photo.key))}
          >
            <Image className="photo-image" src={photo.path} mode="aspectFill" {...pictured('')} />
          </Tappable>
          {photo.state === 'uploading' && (
            <View className="photo-veil">
              <View>{`${Math.round(photo.percent)}%`}</View>
              <View className="photo-track">
                <View className="photo-done" style={{ width: `${photo.percent}%` }} />
              </View>
            </View>
          )}
          {photo.state === 'failed' && (
            <Tappable className="photo-veil photo-failed" onTap={() => onRetry(photo.key)}>
              <Icon name="undo" />
              <View>没传上</View>
              <View>点这再传</View>
            </Tappable>
          )}
          <Tappable className="photo-x" label="删掉这张" onTap={() => onRemove(photo.key)}>
            <View className="photo-x-disc">
              <Icon name="x" size="s" className="photo-x-icon" />
            </View>
          </Tappable>
        </View>
      ))}
      {photos.length < max && (
        <Tappable className="photo photo-add" onTap={onAdd}>
          <View className="photo-add-face">
            <Icon name="cam" />
            <View>{addWord}</View>
          </View>
        </Tappable>
      )}
    </View>
  );
}

/** One small square beside a title. */
export function Thumb({ path }: { path: string }) {
  return (
    <View className="thumb">
      <Image className="photo-image" src={path} mode="aspectFill" lazyLoad {...pictured('照片')} />
    </View>
  );
}
