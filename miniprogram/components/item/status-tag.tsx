import type { ItemState } from '@shared/item/states';
import { EXTRA_TAGS, STATE_TAG, stateWord, type Viewer } from '@shared/wording/states';
import { Tag } from '../ui/tag';

/** Where an item stands, in the words of the one who looks. */
export function StatusTag({ state, viewer }: { state: ItemState; viewer: Viewer }) {
  const { icon, colour } = STATE_TAG[state];
  return (
    <Tag tone={colour} icon={icon}>
      {stateWord(state, viewer)}
    </Tag>
  );
}

/** What stands beside the state: near, late, disputed, done again. */
export function ExtraTag({ kind }: { kind: keyof typeof EXTRA_TAGS }) {
  const { word, icon, colour } = EXTRA_TAGS[kind];
  return (
    <Tag tone={colour} icon={icon}>
      {word}
    </Tag>
  );
}
