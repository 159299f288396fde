import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { Sheet } from '@/components/ui/sheet';
import { ReviewSheet } from './review-sheet';

interface PutBackProps {
  version: number;
  onSaved: () => Promise<void>;
  onClose: () => void;
}

/** The place as it was with a version: looked through and reasoned like any other change. */
export function PutBack({ version, onSaved, onClose }: PutBackProps) {
  const { state, data, failure, refresh } = useQuery('getPlaceVersion', { version });
  const word = version === 0 ? '放回最早的样子' : `放回第 ${version} 版的样子`;
  if (data !== null && data.values.length > 0)
    return (
      <ReviewSheet
        version={data.current}
        values={data.values}
        reason={word}
        onLookAgain={refresh}
        onSaved={onSaved}
        onClose={onClose}
      />
    );
  return (
    <Sheet
      open
      title={word}
      onClose={onClose}
      foot={
        <Button wide onTap={onClose}>
          回去
        </Button>
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没有' }}
      >
        <View className="sub">和现在的一样，没有要放回的。</View>
      </FourFaces>
    </Sheet>
  );
}
