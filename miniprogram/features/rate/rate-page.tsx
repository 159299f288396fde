import { useState } from 'react';
import { askConsent } from '@/cloud/transport';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { toast } from '@/components/ui/toast';
import { back, replaceBy } from '@/navigation/go';
import { useSession } from '@/session/session';
import { RateForm } from './rate-form';
import { missing, ratingInput, startingWith } from './rating';

/** Two questions about the answer, asked by the system and never by those who answered. */
export function RatePage({ no, resolved }: { no?: string; resolved?: 'yes' | 'no' }) {
  const { state, data, failure, refresh } = useQuery('getItem', no === undefined ? null : { no });
  const { session } = useSession();
  const [rating, setRating] = useState(() => startingWith(resolved));
  const [tried, setTried] = useState(false);
  const rate = useCommand('rate');
  const canRate = data?.commands.some(({ name }) => name === 'rate') === true;
  const place = session?.places.find(({ id }) => id === data?.placeId);

  const send = async () => {
    setTried(true);
    const input = no === undefined || missing(rating) !== null ? null : ratingInput(no, rating);
    if (input === null) return;
    // The answer has been read, and a second one is to come: the moment to ask (WeChat allows it within the tap only).
    if (!input.resolved) await askConsent(session?.templates.resident ?? []);
    if ((await rate.send(input)) === null) return;
    toast(input.resolved ? '记下了，办结了' : '记下了，让他们重办');
    replaceBy('item', { no: input.no });
  };

  return (
    <PageFrame
      title="评一评"
      foot={
        canRate ? (
          <Bar
            say={
              rate.failure === null ? (
                tried ? (
                  (missing(rating) ?? undefined)
                ) : undefined
              ) : (
                <FailureHint failure={rate.failure} />
              )
            }
          >
            <Button look="main" wide busy={rate.busy} onTap={() => void send()}>
              提交评价
            </Button>
          </Bar>
        ) : undefined
      }
    >
      <FourFaces
        state={no === undefined || (state === 'data' && !canRate) ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '这件事现在不用评',
          words: '可能已经评过了，或者还没有答复。',
          action: { word: '回去看看', onTap: () => back() },
        }}
      >
        {data !== null && (
          <RateForm
            detail={data}
            rating={rating}
            change={(part) => setRating((before) => ({ ...before, ...part }))}
            officeName={place?.officeName ?? '人大办'}
          />
        )}
      </FourFaces>
    </PageFrame>
  );
}
