import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Slip } from '@/components/ui/slip';
import { Numbered } from '@/components/item/numbered';
import { PageFrame } from '@/components/frame/page-frame';
import { replaceBy } from '@/navigation/go';
import { useSession } from '@/session/session';

export type RegisteredAnswer = OutputOf<'register'> & { own: boolean };

/** Its number, to be read to whoever spoke, and who has it now. */
export function Registered({ answer, onAgain }: { answer: RegisteredAnswer; onAgain: () => void }) {
  const { no, title, holderName, own } = answer;
  const { side } = useSession();
  const look = () => {
    if (own) return replaceBy('item', { no });
    return side === 'deputy' ? replaceBy('voice', { no }) : replaceBy('staffItem', { no });
  };
  return (
    <PageFrame
      title={own ? '提好了' : '登记好了'}
      foot={
        <Bar>
          <Button grow onTap={onAgain}>
            {own ? '再提一件' : '再登记一件'}
          </Button>
          <Button look="main" onTap={look}>
            看这件事
          </Button>
        </Bar>
      }
    >
      <Numbered words={own ? '交上了，编了号' : '记下了，编了号'} no={no} />
      <Slip>
        <View className="sub">{holderName === '' ? '还没人接手' : `在${holderName}手里`}</View>
        <View className="h gap-s">{title}</View>
        {!own && (
          <View className="note gap-m">编号念给本人听，抄给本人也行：打电话报编号，就知道办到哪了。</View>
        )}
      </Slip>
    </PageFrame>
  );
}
