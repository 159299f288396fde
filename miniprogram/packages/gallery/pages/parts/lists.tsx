import { View } from '@tarojs/components';
import { useState } from 'react';
import { ItemLine, ItemSlip } from '@/components/item/item-slip';
import { QueueGroup, QueueRow } from '@/components/item/queue-row';
import { StatusTag } from '@/components/item/status-tag';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { FIVE_WORDS } from '@shared/wording/states';

const nothing = () => undefined;

export function Lists() {
  const [pile, setPile] = useState<'mine' | 'others' | 'done'>('mine');
  return (
    <>
      <Section title="单子">
        <ItemSlip
          title="村口路灯坏了两盏，晚上看不见路"
          tags={<StatusTag state="replied" viewer="submitter" />}
          facts={['镇政府说修好了。您看，修好了吗？']}
          actions={
            <>
              <Button grow icon="check">
                修好了
              </Button>
              <Button grow>还没有</Button>
            </>
          }
        />
        <ItemSlip
          title="上学路一下雨就积水"
          leaf={{ day: '2026-10-12', tone: 'soon' }}
          holder="县交通运输局"
          due={{ tone: 'soon', words: '还有 2 个工作日答复您' }}
          steps={{ words: FIVE_WORDS, at: 2 }}
          onTap={nothing}
        />
        <ItemSlip
          title="黄坡到石门的班车下午没了"
          leaf={{ day: '2026-10-08', tone: 'over' }}
          facts={['QH2026-0835', '3 次催办']}
          due={{ tone: 'over', words: '超期 1 个工作日' }}
          onTap={nothing}
        />
        <Slip kind="list">
          <ItemLine title="垃圾桶离水井太近" end="您说解决了" good onTap={nothing} />
          <ItemLine title="和邻居的宅基地边界" end="这事归法院管" onTap={nothing} />
        </Slip>
      </Section>
      <Section title="队列">
        <Segs
          segs={[
            { value: 'mine', word: '待交办', count: 9 },
            { value: 'others', word: '退回要裁', count: 3 },
            { value: 'done', word: '答复要审', count: 7 },
          ]}
          chosen={pile}
          onChoose={setPile}
        />
        <QueueGroup title="今天必须交出去 4" hot note="等得最久的在前" />
        <View>
          <QueueRow
            age={{ big: '2 小时', small: '超了', heat: 'hot' }}
            title="校车坐满，3 组孩子走路 50 分钟"
            tier="县"
            source={{ icon: 'scan', word: '代表码' }}
            facts={['柳溪镇', '林禾代表转']}
            marks={[{ icon: 'merge', word: '像 2 件', tone: 'split' }]}
            onTap={nothing}
          />
          <QueueRow
            age={{ big: '3 小时', small: '还剩', heat: 'warm' }}
            title="村道桥栏杆断了两根，下面是河"
            tier="镇"
            source={{ icon: 'house', word: '站码' }}
            facts={['柳溪镇']}
            marks={[{ icon: 'alarm', word: '可能有危险', tone: 'late' }]}
            selected
            onTap={nothing}
          />
          <QueueRow
            age={{ big: '周一', small: '10.12', heat: 'calm' }}
            title="土地流转合同到期，村里没给说法"
            tier="县"
            source={{ icon: 'doc', word: '纸面' }}
            onTap={nothing}
          />
        </View>
      </Section>
    </>
  );
}
