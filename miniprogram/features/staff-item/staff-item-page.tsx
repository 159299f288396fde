import { useCallback, useEffect } from 'react';
import { OvertakenContext } from '@/cloud/overtaken';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { useOvertaking } from '@/components/item/use-overtaking';
import { FourFaces } from '@/components/ui/four-faces';
import { useOpenItem } from '@/navigation/beside';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession, useSession } from '@/session/session';
import { AdmitWork } from './admit-work';
import { AssignWork } from './assign-work';
import { CoReplyWork } from './co-reply-work';
import { DecideExtensionWork } from './decide-extension-work';
import { ItemFrame } from './item-frame';
import { ReleaseWork } from './release-work';
import { ReplyWork } from './reply-work';
import { ResumeWork } from './resume-work';
import { RuleReturnWork } from './rule-return-work';
import { SignInWork } from './sign-in-work';
import type { SideCommand } from './side-buttons';
import { mainCommandOf, mayTake, type Detail } from './work-view';
import type { WorkProps } from './work-props';

/** An item for whoever works on it: the table of the machine says which form it shows. */
export function StaffItemPage({ no, open }: { no: string | undefined; open?: SideCommand }) {
  const { session } = useSession();
  const known = session !== null;
  const { state, data, failure, refresh } = useQuery('getItem', no === undefined || !known ? null : { no });
  const { changed } = useOpenItem();
  // A photo was covered or withheld on a page of its own.
  useComingBack(() => void refresh());
  const onChanged = useCallback(async () => {
    if (no !== undefined) await Promise.all([refresh(), refreshSession(), changed(no)]);
  }, [no, refresh, changed]);
  const overtaking = useOvertaking(onChanged);
  useTaking(data, refresh);
  useEffect(() => {
    if (!known) void refreshSession();
  }, [known]);
  if (data === null) {
    return (
      <PageFrame title="这件事">
        <FourFaces
          state={no === undefined ? 'empty' : state === 'data' ? 'loading' : state}
          error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
          empty={{ title: '没找到这件事', words: '回到待办里再点一次。' }}
        />
      </PageFrame>
    );
  }
  const done = () => {
    overtaking.clear();
    return onChanged();
  };
  return (
    <OvertakenContext.Provider value={overtaking}>
      <Work
        key={overtaking.turn}
        detail={data}
        onChanged={done}
        open={overtaking.turn === 0 ? open : undefined}
      />
    </OvertakenContext.Provider>
  );
}

/** The form belongs to one state of one item: a new version begins with an empty one. */
function Work(props: WorkProps) {
  const { no, state } = props.detail;
  const key = `${no}.${state}`;
  switch (mainCommandOf(props.detail)) {
    case 'assign':
      return <AssignWork key={key} {...props} />;
    case 'release':
      return <ReleaseWork key={key} {...props} />;
    case 'reply':
      return <ReplyWork key={key} command="reply" {...props} />;
    case 'answer_on_spot':
      return <ReplyWork key={key} command="answer_on_spot" {...props} />;
    case 'sign_in':
      return <SignInWork key={key} {...props} />;
    case 'admit':
      return <AdmitWork key={key} {...props} />;
    case 'rule_return':
      return <RuleReturnWork key={key} {...props} />;
    case 'decide_extension':
      return <DecideExtensionWork key={key} {...props} />;
    case 'co_reply':
      return <CoReplyWork key={key} {...props} />;
    case 'record_upper_result':
      return <ReplyWork key={key} command="record_upper_result" {...props} />;
    case 'resume':
      return <ResumeWork key={key} {...props} />;
    case null:
      return <ItemFrame key={key} {...props} />;
  }
}

/** Opening is what stops the two days that a deputy has for it: nobody has to press a button to have looked. */
function useTaking(detail: Detail | null, refresh: () => Promise<void>): void {
  const { send } = useCommand('takeVoice');
  const no =
    detail !== null && mayTake(detail) && !detail.timeline.some(({ type }) => type === 'taken')
      ? detail.no
      : null;
  useEffect(() => {
    if (no === null) return;
    void send({ no }).then((answer) => (answer === null ? undefined : refresh()));
  }, [no, send, refresh]);
}
