import { View } from '@tarojs/components';
import { useState } from 'react';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Question } from '@/components/ui/sheet';
import { PageFrame } from '@/components/frame/page-frame';
import { Forms } from './forms';
import { ItemParts } from './item-parts';
import { Lists } from './lists';
import { Plain } from './plain';

/** Every part in every state, to be looked at beside the pictures of the look. In demo builds only. */
export default function Gallery() {
  const [asking, setAsking] = useState(false);
  return (
    <PageFrame
      title="部件与状态"
      foot={
        <Bar say="现在不用您做什么，有答复会告诉您">
          <Button grow icon="tel">
            问联络站
          </Button>
          <Button grow icon="undo" onTap={() => setAsking(true)}>
            撤回
          </Button>
          <Button icon="more" label="更多">
            {''}
          </Button>
        </Bar>
      }
    >
      <Plain />
      <ItemParts />
      <Lists />
      <Forms />
      <Question
        open={asking}
        question="要撤回这件事吗？"
        consequence={<View>已经交给县交通运输局了。撤回后他们就不办了，您以后还能再说。</View>}
        back="不撤了"
        forth="撤回"
        onBack={() => setAsking(false)}
        onForth={() => setAsking(false)}
      />
    </PageFrame>
  );
}
