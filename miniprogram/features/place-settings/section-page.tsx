import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SettingSection } from '@shared/place/settings/setting';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { refreshSession, useSession } from '@/session/session';
import { useDraft } from './drafts';
import { GroupSheet } from './group-sheet';
import { ReviewSheet } from './review-sheet';
import { changedIn, groupInWords, groupNote, groupsOf, SECTION, type Problem } from './settings-view';

/** One section: drawers with what stands in them; what is typed is looked through before it is saved. */
export function SectionPage({ section }: { section: SettingSection }) {
  const { session, place } = useSession();
  const { state, data, failure, refresh } = useQuery(
    'getPlaceSettings',
    session === null ? null : { section },
  );
  const { edits, write, clear } = useDraft(place?.id, section);
  const [open, setOpen] = useState<string | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const settings = data?.settings ?? [];
  const groups = groupsOf(settings);
  const opened = groups.find(({ id }) => id === open);
  const values = changedIn(settings, edits);
  const isWrong = (id: string) =>
    problems.some((one) => settings.some(({ key, group }) => key === one.key && group === id));

  const change = (key: string, value: string) => {
    setProblems((all) => all.filter((one) => one.key !== key));
    write(key, value);
  };
  const saved = async () => {
    clear();
    setReviewing(false);
    await Promise.all([refresh(), refreshSession()]);
  };

  return (
    <PageFrame
      title={SECTION[section].word}
      foot={
        <Bar say={values.length === 0 ? '点一项改。改完先看会改到什么，再存。' : undefined}>
          {values.length > 0 && (
            <>
              <Button onTap={clear}>不改了</Button>
              <Button look="main" grow onTap={() => setReviewing(true)}>
                {`看看会改到什么（${values.length} 项）`}
              </Button>
            </>
          )}
        </Bar>
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这里没有能改的' }}
      >
        <Slip kind="list">
          {groups.map((group) => (
            <Cell
              key={group.id}
              title={group.label}
              detail={isWrong(group.id) ? '这里有一处要改' : groupInWords(group)}
              note={groupNote(group, edits)}
              onTap={() => setOpen(group.id)}
            />
          ))}
        </Slip>
        {section === 'switches' && (
          <View className="gap-m">
            <Hint
              tone="calm"
              icon="eye"
              action={
                <Button look="text" size="small" onTap={() => go('compliance', { placeId: place?.id })}>
                  看那一页
                </Button>
              }
            >
              排名、积分这几项，开和关都写在“哪些功能开着”里给大家看。
            </Hint>
          </View>
        )}
      </FourFaces>
      {opened !== undefined && (
        <GroupSheet
          key={opened.id}
          group={opened}
          edits={edits}
          problems={problems}
          onChange={change}
          onClose={() => setOpen(null)}
        />
      )}
      {reviewing && data !== null && (
        <ReviewSheet
          version={data.version}
          values={values}
          onProblems={setProblems}
          onLookAgain={refresh}
          onSaved={saved}
          onClose={() => setReviewing(false)}
        />
      )}
    </PageFrame>
  );
}
