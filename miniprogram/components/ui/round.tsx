import { Icon } from './icon';
import type { IconName } from './icon-name';
import { Tappable } from './tappable';

/** A round button that is only a drawing: telephone, way, microphone. The label is said aloud. */
export function Round({ icon, label, onTap }: { icon: IconName; label: string; onTap: () => void }) {
  return (
    <Tappable className="round" label={label} onTap={onTap}>
      <Icon name={icon} />
    </Tappable>
  );
}
