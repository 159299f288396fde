import { Button } from '@/components/ui/button';
import { go } from '@/navigation/go';

/** In the header of everybody's work: the way to what lies in no list. */
export function SearchButton() {
  return (
    <Button size="small" icon="find" onTap={() => go('search', {})}>
      查找
    </Button>
  );
}
