import { View } from '@tarojs/components';
import type { Pages } from '@/cloud/use-pages';
import { Button } from './button';

interface MoreRowProps {
  more: Pages<unknown>['more'];
  word?: string;
  onMore: () => void;
}

/** Lower end of a list that grows: a button for whoever does not scroll, and the word that it ends here. */
export function MoreRow({ more, word = '再看一些', onMore }: MoreRowProps) {
  if (more === 'none') return null;
  return (
    <View className="row gap-m center">
      <Button wide look="text" busy={more === 'loading'} onTap={onMore}>
        {more === 'failed' ? '没取到，再试一次' : word}
      </Button>
    </View>
  );
}
