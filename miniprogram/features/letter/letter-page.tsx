import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { letterOf, letterText, type Letter } from '@shared/wording/court';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { copy } from '@/components/ui/copy';
import { FourFaces } from '@/components/ui/four-faces';
import { Slip } from '@/components/ui/slip';
import { canPrint, printPage } from '@/navigation/print';
import { refreshSession, useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import './letter.scss';

/** The letter that goes into the court's file: the facts of the case and nobody's name but the deputy's. */
export function LetterPage({ no }: { no: string | undefined }) {
  const { place } = useSession();
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getItem', no === undefined || !known ? null : { no });
  const letter = data === null ? null : letterFrom(data, place?.officeName ?? '');
  return (
    <PageFrame
      title="调解函"
      foot={
        letter === null ? undefined : (
          <Bar>
            {canPrint && (
              <Button grow onTap={printPage}>
                打印
              </Button>
            )}
            <Button look="main" grow onTap={() => void copy(letterText(letter), '复制好了')}>
              复制全文
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={
          no === undefined || (state === 'data' && letter === null)
            ? 'empty'
            : !known && unknown !== null
              ? 'error'
              : state
        }
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '还没有调解函', words: '代表报来调解结果以后，函在这里。' }}
      >
        {letter !== null && (
          <Slip>
            <View className="letter">
              <View className="letter-title">{letter.title}</View>
              <View>{letter.to}</View>
              <View className="letter-body">{letter.body}</View>
              <View className="letter-end">
                <View>{letter.from}</View>
                <View>{letter.day}</View>
              </View>
            </View>
          </Slip>
        )}
      </FourFaces>
    </PageFrame>
  );
}

function letterFrom(detail: OutputOf<'getItem'>, officeName: string): Letter | null {
  const { mediation, courtRef, deputyName, reply, timeline, no } = detail;
  if (mediation === undefined || reply === undefined) return null;
  return letterOf({
    mediation,
    courtName: timeline[0]?.by.title ?? '人民法院',
    courtRef: courtRef ?? '',
    deputyName: deputyName ?? reply.byName,
    officeName,
    no,
    answeredAt: reply.at,
  });
}
