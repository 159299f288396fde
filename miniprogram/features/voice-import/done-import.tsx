import { View } from '@tarojs/components';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Pairs } from '@/components/ui/pairs';
import { Slip } from '@/components/ui/slip';
import { back } from '@/navigation/go';
import { Receipts } from './receipts';
import { RefusedRows } from './refused-rows';
import type { VoiceImport } from './use-check';

/** What came of it: numbers and receipts to print, and what was left out. */
export function DoneImport({ shown, onAgain }: { shown: VoiceImport; onAgain: () => void }) {
  const { id, brought, left, refused, fileName } = shown;
  return (
    <PageFrame
      title="登记好了"
      foot={
        <Bar>
          <Button grow onTap={onAgain}>
            再选一个文件
          </Button>
          <Button look="main" grow onTap={() => back('work')}>
            去待办里看
          </Button>
        </Bar>
      }
    >
      <View className="import-facts">
        <Slip>
          <View className="h">{`“${fileName}”登记了 ${brought} 件`}</View>
          {left + refused > 0 && (
            <View className="gap-m">
              <Pairs
                pairs={[
                  ...(left === 0 ? [] : [{ name: '说过的', value: `${left} 行，没有再登记` }]),
                  ...(refused === 0 ? [] : [{ name: '没登记上', value: `${refused} 行，见下面` }]),
                ]}
              />
            </View>
          )}
        </Slip>
        {refused > 0 && <RefusedRows id={id} />}
      </View>
      {brought > 0 && <Receipts id={id} />}
    </PageFrame>
  );
}
