import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DueTone } from '@shared/wording/dates';
import { Dots } from '../ui/dots';
import { Icon } from '../ui/icon';
import { Thumb } from '../ui/photos';
import { Slip } from '../ui/slip';
import { Tappable } from '../ui/tappable';
import { DueTag } from './due-tag';
import { Leaf, type LeafTone } from './leaf';
import { Steps } from './steps';

interface ItemSlipProps {
  title: string;
  /** Absent when no clock runs. */
  leaf?: { day: string; tone: LeafTone };
  /** A StatusTag or several, above the title. */
  tags?: ReactNode;
  /** In whose hands: `县交通运输局`. */
  holder?: string;
  due?: { tone: DueTone; words: string };
  steps?: { words: readonly string[]; at: number };
  /** Small print under the title: number, who urged, what waits. */
  facts?: readonly (string | undefined)[];
  thumb?: string;
  /** Two buttons at most, when the reader is to do something. */
  actions?: ReactNode;
  /** Below the buttons: until when, what happens otherwise. */
  after?: string;
  /** The one that is open beside the list on a wide screen. */
  selected?: boolean;
  onTap?: () => void;
}

/** One matter, one slip: first by which day and in whose hands, then how far, then what the reader can do. */
export function ItemSlip(props: ItemSlipProps) {
  const { title, leaf, tags, holder, due, steps, facts = [], thumb, actions, after, selected, onTap } = props;
  return (
    <Slip selected={selected} onTap={onTap}>
      <View className="row row-top item-slip">
        {leaf !== undefined && <Leaf {...leaf} />}
        <View className="grow">
          {tags !== undefined && <View className="row wrap item-tags">{tags}</View>}
          <View className="two item-title">{title}</View>
          {holder !== undefined && (
            <View className="sub item-holder">
              {'在'}
              <View className="inline bold">{holder}</View>
              {'手里'}
            </View>
          )}
          {facts.length > 0 && (
            <View className="note">
              <Dots facts={facts} />
            </View>
          )}
          {due !== undefined && <DueTag {...due} />}
        </View>
        {thumb !== undefined && <Thumb path={thumb} />}
      </View>
      {steps !== undefined && <Steps {...steps} />}
      {actions !== undefined && <View className="row item-actions">{actions}</View>}
      {after !== undefined && <View className="note gap">{after}</View>}
    </Slip>
  );
}

interface ItemLineProps {
  title: string;
  /** How it ended, in a word: `您说解决了`. */
  end: string;
  good?: boolean;
  onTap: () => void;
}

/** What is over takes one line of a list. */
export function ItemLine({ title, end, good = false, onTap }: ItemLineProps) {
  return (
    <Tappable className="cell cell-open" role="link" onTap={onTap}>
      <Icon name={good ? 'ok' : 'doc'} className={good ? 'good' : 'cell-icon'} />
      <View className="grow">
        <View className="one">{title}</View>
        <View className="note">{end}</View>
      </View>
      <Icon name="go" size="s" className="cell-go" />
    </Tappable>
  );
}
