import { View } from '@tarojs/components';
import { useContext, useEffect, useState } from 'react';
import { THREE_COLUMNS, useWidth, WIDE } from '@/components/desk/use-width';
import { Button } from '@/components/ui/button';
import { DeskContext } from '@/navigation/desk-context';
import type { ItemLayoutProps } from './item-layout';
import './item-layout.scss';

/**
 * One tree for every width, so that nothing typed is lost when the window changes: on a phone the parts stand one under
 * the other, from 1100 px on the work has its own column, between them it is a drawer from the right.
 */
export function ItemLayout({ said, work, story, main }: ItemLayoutProps) {
  const [open, setOpen] = useState(false);
  const asDrawer = useDrawer(open, () => setOpen(false));
  const desk = useContext(DeskContext);
  useEffect(() => {
    desk?.mainIs(asDrawer && !open ? () => setOpen(true) : (main ?? null));
    return () => desk?.mainIs(null);
  });
  return (
    <View className="item-layout">
      <View className="item-main">
        <View className="item-said">{said}</View>
        <View className="item-story">{story}</View>
      </View>
      <View className="item-work">{work}</View>
      {asDrawer && (
        <View className="item-opener">
          <Button look={main === undefined ? 'plain' : 'main'} onTap={() => setOpen(true)}>
            {main === undefined ? '能做什么' : '办这件事'}
          </Button>
        </View>
      )}
      {asDrawer && open && <View className="item-scrim" onClick={() => setOpen(false)} />}
    </View>
  );
}

/** Whether there is a drawer at this width. The foot of the page belongs to it: only the document reaches both. */
function useDrawer(open: boolean, close: () => void): boolean {
  const wide = useWidth(WIDE);
  const threeColumns = useWidth(THREE_COLUMNS);
  const asDrawer = wide && !threeColumns;
  const shown = asDrawer && open;
  useEffect(() => {
    if (!shown) return undefined;
    document.body.classList.add('item-drawn');
    const closeOnEscape = (event: KeyboardEvent) => {
      // A question on top of the drawer is closed first.
      if (event.key === 'Escape' && document.querySelector('[role=dialog]') === null) close();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => {
      document.body.classList.remove('item-drawn');
      window.removeEventListener('keydown', closeOnEscape);
    };
  });
  return asDrawer;
}
