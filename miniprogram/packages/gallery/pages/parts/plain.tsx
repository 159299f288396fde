import { View } from '@tarojs/components';
import { ITEM_STATES } from '@shared/item/states';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Face } from '@/components/ui/face';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Icon } from '@/components/ui/icon';
import { Inner } from '@/components/ui/inner';
import { Pairs } from '@/components/ui/pairs';
import { Round } from '@/components/ui/round';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { ExtraTag, StatusTag } from '@/components/item/status-tag';

const nothing = () => undefined;

export function Plain() {
  return (
    <>
      <Section title="状态牌：图标、字、色一起">
        <Slip className="row wrap">
          {ITEM_STATES.map((state) => (
            <StatusTag key={state} state={state} viewer="submitter" />
          ))}
          <ExtraTag kind="disputed" />
          <ExtraTag kind="due_soon" />
          <ExtraTag kind="overdue" />
        </Slip>
      </Section>
      <Section title="按钮">
        <Slip>
          <View className="stack">
            <Button look="main" wide onTap={() => toast('提交了，编号 QH2026-0894')}>
              提交
            </Button>
            <Button look="main" wide busy>
              正在提交
            </Button>
            <View className="row">
              <Button grow icon="bell">
                催一下
              </Button>
              <Button grow off="2 天后能再催">
                催一下
              </Button>
            </View>
            <View className="row wrap">
              <Button size="small" icon="mic">
                按住说话
              </Button>
              <Button look="text" size="small">
                并案
              </Button>
              <Button size="small" icon="bell" busy>
                催一下
              </Button>
              <Round icon="tel" label="打电话给联络站" onTap={nothing} />
            </View>
          </View>
        </Slip>
      </Section>
      <Section title="正在取">
        <FourFaces state="loading" />
      </Section>
      <Section title="没取到">
        <FourFaces
          state="error"
          error={{
            title: '没连上',
            words: '您写的都还在手机里。',
            action: { word: '再试一次', onTap: nothing },
          }}
        />
      </Section>
      <Section title="还没有">
        <FourFaces
          state="empty"
          empty={{
            title: '您还没说过事',
            words: '有什么想让代表知道的，写一句就行。',
            action: { word: '说一件事', onTap: nothing },
          }}
        />
      </Section>
      <Section title="提示">
        <View className="stack">
          <Hint>网慢，照片还在传。可以先提交。</Hint>
          <Hint tone="late">县交通运输局没按时答复，已经晚了 1 个工作日，县人大办在催。</Hint>
          <Hint tone="calm">消息都存在这里，不会丢。</Hint>
        </View>
      </Section>
      <Section title="格" note="人">
        <Slip kind="list">
          <Cell icon="eye" title="谁看过您的电话" note="还没有人" onTap={nothing} />
          <Cell
            icon="pin"
            title="柳西村小学东侧路口"
            detail="按您现在的位置填的"
            note="改一下"
            noteLook="link"
            onTap={nothing}
          />
          <Cell before={<Face name="林禾" />} title="您的话，说给林禾代表" detail="县人大代表，柳西村" />
          <Cell before={<Face name="张" size="s" tone="grey" />} title="张**" note="微信还能提醒 1 次" />
        </Slip>
      </Section>
      <Section title="办了什么" action={{ word: '念给我听', icon: 'vol', onTap: nothing }}>
        <Slip>
          <Pairs
            pairs={[
              { name: '办了什么', value: '清通桥头 60 厘米涵管 24 米，路面垫高 15 厘米、长 80 米' },
              { name: '什么时候', value: '10 月 8 日至 11 日' },
            ]}
          />
        </Slip>
        <Inner>
          <View className="sub">教育局 9 月说过加开一班，查一下有没有兑现再交。</View>
        </Inner>
      </Section>
      <Section title="图标" action={{ word: '全部', onTap: nothing }}>
        <Slip className="row wrap">
          <Icon name="mark" size="l" />
          <Icon name="home" />
          <Icon name="board" />
          <Icon name="scan" size="l" />
          <Icon name="check" size="s" />
        </Slip>
      </Section>
    </>
  );
}
