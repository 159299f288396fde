import { View } from '@tarojs/components';
import { mayBring } from '@shared/item/brought-by';
import { Button } from '@/components/ui/button';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';
import './entry.scss';

/** Over the list of those who listen: write down what was said; and for a deputy, where the place has that kind, to suggest. */
export function RegisterRow() {
  const { hat, place } = useSession();
  if (hat === null || place === null || hat.role === 'government_office') return null;
  const suggests = place.kinds.some(({ id }) => id === 'suggestion' && mayBring(id, hat.role));
  return (
    <View className="row register-row">
      <Button grow icon="pen" onTap={() => go('register', {})}>
        登记
      </Button>
      {suggests && (
        <Button grow icon="doc" onTap={() => go('register', { kind: 'suggestion' })}>
          提代表建议
        </Button>
      )}
    </View>
  );
}
