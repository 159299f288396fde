import { View } from '@tarojs/components';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { hideTabsWhile } from '@/navigation/tab-state';
import { spoken } from '@/theme/spoken';
import { Button } from './button';
import { Icon } from './icon';
import { Tappable } from './tappable';

interface SheetProps {
  open: boolean;
  title: string;
  /** Pressing beside the sheet, Esc, and the cross. Absent while something is under way. */
  onClose?: () => void;
  /** Stays at the bottom while the content scrolls. */
  foot?: ReactNode;
}

/** A drawer from below with a title and anything in it. */
export function Sheet({ open, title, onClose, foot, children }: PropsWithChildren<SheetProps>) {
  useEffect(() => (open ? hideTabsWhile() : undefined), [open]);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !open || onClose === undefined) return undefined;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [open, onClose]);

  if (!open) return null;
  return (
    <View className="sheet-layer" catchMove>
      <View className="sheet-scrim" onClick={onClose} />
      <View className="sheet" {...spoken({ role: 'dialog', label: title })}>
        <View className="sheet-head">
          <View className="h grow">{title}</View>
          {onClose !== undefined && (
            <Tappable className="sheet-x" label="关上" onTap={onClose}>
              <Icon name="x" />
            </Tappable>
          )}
        </View>
        <View className="sheet-body">{children}</View>
        {foot !== undefined && <View className="sheet-foot">{foot}</View>}
      </View>
    </View>
  );
}

interface QuestionProps {
  open: boolean;
  /** The question itself: "要撤回这件事吗？" */
  question: string;
  /** What follows from a yes. */
  consequence: ReactNode;
  /** Two verbs, the way back on the left. Never 确定 and 取消. */
  back: string;
  forth: string;
  /** `danger` takes something away; `main` is the step that the person came for. */
  look?: 'danger' | 'main';
  busy?: boolean;
  onBack: () => void;
  onForth: () => void;
}

export function Question({
  open,
  question,
  consequence,
  back,
  forth,
  look = 'danger',
  busy,
  onBack,
  onForth,
}: QuestionProps) {
  return (
    <Sheet
      open={open}
      title={question}
      onClose={busy ? undefined : onBack}
      foot={
        <View className="row">
          <Button grow onTap={busy ? undefined : onBack}>
            {back}
          </Button>
          <Button grow look={look} busy={busy} onTap={onForth}>
            {forth}
          </Button>
        </View>
      }
    >
      <View className="sub">{consequence}</View>
    </Sheet>
  );
}
