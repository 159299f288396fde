import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { Numbered } from '@/components/item/numbered';
import { PageFrame } from '@/components/frame/page-frame';
import { go, replaceBy } from '@/navigation/go';
import { useSession } from '@/session/session';
import { BackToGroup } from './back-to-group';
import { Receipt } from './receipt';

export type RegisteredAnswer = OutputOf<'register'> & { own: boolean };

/** Its number, to be read to whoever spoke, and who has it now. */
export function Registered({ answer, onAgain }: { answer: RegisteredAnswer; onAgain: () => void }) {
  const { no, state, title, holderName, own, receipt, shareToken } = answer;
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
      {receipt !== undefined && <Receipt no={no} receipt={receipt} />}
      <View className="registered-more">
        <Slip>
          <View className="sub">{holderName === '' ? '还没人接手' : `在${holderName}手里`}</View>
          <View className="h gap-s">{title}</View>
        </Slip>
        {!own && (
          <Slip kind="list">
            <Cell icon="users" title="请家里人或村干部帮忙看" onTap={() => go('helpers', { no })} />
          </Slip>
        )}
        {shareToken !== undefined && <BackToGroup no={no} state={state} token={shareToken} />}
      </View>
    </PageFrame>
  );
}
