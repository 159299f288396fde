import { View } from '@tarojs/components';
import { useState } from 'react';
import { CODE_KINDS } from '@shared/entry-code/code-kinds';
import { isOneOf, DEPUTY_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import type { PaperSize } from '@/components/paper/marks';
import { Paper } from '@/components/paper/paper';
import { TakePicture } from '@/components/paper/take-picture';
import { Bar } from '@/components/ui/bar';
import { Button, WeChatButton } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Question } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { canPrint, printPage } from '@/navigation/print';
import { useShareCard } from '@/navigation/use-share-card';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { useNow } from '@/session/now';
import { CodeHistory } from './code-history';
import { posterMarks } from './poster-marks';

const SIZES: readonly { value: PaperSize; word: string }[] = [
  { value: 'a4', word: '海报 A4' },
  { value: 'card', word: '桌牌 A5' },
];

type Asked = 'issue' | 'revoke' | null;

/** One code as it is printed, what came before it, and what can be done with it. */
export function PosterPage({ kind: given, target }: { kind?: string; target?: string }) {
  const { hat } = useSession();
  const { known } = useKnownSession();
  const kind = CODE_KINDS.find((one) => one === given);
  const asked = kind === undefined || target === undefined || !known ? null : { kind, target };
  const { state, data, failure, refresh } = useQuery('getCode', asked);
  const issue = useCommand('issueCode');
  const revoke = useCommand('revokeCode');
  const [size, setSize] = useState<PaperSize>('a4');
  const [asking, setAsking] = useState<Asked>(null);
  const code = data?.row.code;
  const now = useNow();
  const sheet =
    data === null || code === undefined
      ? null
      : {
          size,
          marks: posterMarks(size, { printed: data, words: code.words, now }),
          picture: data.picture,
        };
  const keeps = hat !== null && !isOneOf(DEPUTY_ROLES, hat.role);
  useShareCard(() => ({
    title: data === null ? '有事，跟代表说' : `有事，跟${data.row.name}说`,
    path: code === undefined ? '/pages/home/index' : `/pages/home/index?scene=${code.scene}&from=group`,
  }));
  const renew = async () => {
    if (asked === null || (await issue.send({ ...asked, reason: 'renewed' })) === null) return;
    setAsking(null);
    toast('新码发好了', 'check');
    await refresh();
  };
  const takeBack = async () => {
    if (code === undefined || (await revoke.send({ scene: code.scene, reason: 'lost' })) === null) return;
    setAsking(null);
    toast('停用了', 'check');
    await refresh();
  };
  return (
    <PageFrame
      title="海报"
      foot={
        data === null ? undefined : (
          <Bar say={<FailureHint failure={issue.failure ?? revoke.failure} />}>
            {code === undefined && keeps && (
              <Button look="main" wide busy={issue.busy} onTap={() => void renew()}>
                发一个码
              </Button>
            )}
            {code !== undefined && canPrint && (
              <Button look="main" grow onTap={printPage}>
                打印
              </Button>
            )}
            {code !== undefined && !canPrint && (
              <WeChatButton opens="share" look="main" grow icon="share">
                发到群里
              </WeChatButton>
            )}
          </Bar>
        )
      }
    >
      <FourFaces
        state={kind === undefined ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '没找到这个码', words: '回到列表里另选一个。' }}
      >
        {data !== null && (
          <>
            <View className="paper-beside">
              <Chips label="多大" choices={SIZES} chosen={size} onChoose={setSize} />
            </View>
            {sheet !== null && <Paper {...sheet} />}
            {sheet !== null && <TakePicture name="海报" {...sheet} />}
            {keeps && code !== undefined && (
              <View className="row gap-m paper-beside">
                <Button grow icon="swap" onTap={() => setAsking('issue')}>
                  换新码
                </Button>
                <Button grow look="danger" onTap={() => setAsking('revoke')}>
                  停用
                </Button>
              </View>
            )}
            <CodeHistory history={data.history} />
          </>
        )}
      </FourFaces>
      <Question
        open={asking !== null}
        question={asking === 'issue' ? '换一个新码吗？' : '停用这个码吗？'}
        consequence="墙上旧的那张，扫了会说明停用了、该去哪里。"
        back="先不动"
        forth={asking === 'issue' ? '换新码' : '停用'}
        busy={issue.busy || revoke.busy}
        onBack={() => setAsking(null)}
        onForth={() => void (asking === 'issue' ? renew() : takeBack())}
      />
    </PageFrame>
  );
}
