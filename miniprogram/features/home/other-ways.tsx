import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useSession } from '@/session/session';

/** For who would rather show it, who cannot scan, and who holds a paper. */
export function OtherWays() {
  const { place } = useSession();
  const snaps = place?.kinds.some(({ id }) => id === 'snap') === true;
  return (
    <Section title="别的办法">
      <Slip kind="list">
        {snaps && (
          <Cell icon="cam" title="随手拍" detail="拍一张、标个地方，就交上去" onTap={() => go('snap', {})} />
        )}
        <Cell icon="pen" title="扫不了码，输码下面的字" onTap={() => go('lookUp', { by: 'words' })} />
        <Cell icon="find" title="凭回执查办到哪了" onTap={() => go('lookUp', {})} />
      </Slip>
    </Section>
  );
}
