import { View } from '@tarojs/components';
import { useState } from 'react';
import { RECIPIENTS, type Recipient } from '@shared/notice/codes';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { useSession } from '@/session/session';
import { footOf, headOf, noticesTo, RECIPIENT_WORD, templatesTo, type PreviewTemplate } from './preview-view';

const SEGS = RECIPIENTS.map((value) => ({ value, word: RECIPIENT_WORD[value] }));

/** How the messages of this place read, before anybody gets one. */
export function NoticePreview() {
  const { session } = useSession();
  const [to, setTo] = useState<Recipient>('submitter');
  const { state, data, failure, refresh } = useQuery('previewNotices', session === null ? null : {});
  return (
    <PageFrame title="消息长什么样" above={<Segs segs={SEGS} chosen={to} onChoose={setTo} />}>
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有消息' }}
      >
        {data !== null && (
          <View>
            <Section title="在小程序里" note={`${noticesTo(data, to).length} 种`}>
              {noticesTo(data, to).map((notice) => (
                <Slip key={`${notice.code}${notice.situation}`}>
                  <View className="note">{headOf(notice)}</View>
                  <View className="h">{notice.title}</View>
                  <View className="text">{notice.body}</View>
                  <View className="note">{footOf(notice)}</View>
                </Slip>
              ))}
            </Section>
            <Section title="微信提醒的样子">
              {templatesTo(data, to).map((template) => (
                <TemplateSlip key={template.key} template={template} />
              ))}
            </Section>
          </View>
        )}
      </FourFaces>
    </PageFrame>
  );
}

function TemplateSlip({ template: { title, fields, registered } }: { template: PreviewTemplate }) {
  return (
    <Slip>
      <View className="h">{title}</View>
      <Pairs
        pairs={fields.filter(({ name }) => name !== '').map(({ label, value }) => ({ name: label, value }))}
      />
      {!registered && <View className="note">还没配模板，现在只在小程序里看得到</View>}
    </Slip>
  );
}
