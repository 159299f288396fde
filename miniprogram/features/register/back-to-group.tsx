import { View } from '@tarojs/components';
import type { ItemState } from '@shared/item/states';
import { stateWord } from '@shared/wording/states';
import { Button, WeChatButton } from '@/components/ui/button';
import { copy } from '@/components/ui/copy';
import { Slip } from '@/components/ui/slip';
import { addressOf, go } from '@/navigation/go';
import { useShareCard } from '@/navigation/use-share-card';

/** The card that goes back to the group: number and state, nothing of who said what. */
export function BackToGroup({ no, state, token }: { no: string; state: ItemState; token: string }) {
  const title = `编号 ${no}：${stateWord(state, 'submitter')}`;
  useShareCard(() => ({ title, path: addressOf('shared', { token }) }));
  return (
    <Slip>
      <View className="bold">发回群里</View>
      <View className="note">{`卡片上写“${title}”，没有姓名，也没有原话`}</View>
      <View className="row gap-m">
        <Button grow icon="eye" onTap={() => go('shared', { token })}>
          看看卡片
        </Button>
        {process.env.TARO_ENV === 'h5' ? (
          <Button grow icon="copy" onTap={() => void copy(title, '复制好了')}>
            复制
          </Button>
        ) : (
          <WeChatButton opens="share" grow icon="share">
            发到群里
          </WeChatButton>
        )}
      </View>
    </Slip>
  );
}
