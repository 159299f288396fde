import type { Role } from '@shared/permission/roles';
import { ROLE_WORD } from '@shared/wording/roles';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';

interface RoleSheetProps {
  open: boolean;
  roles: readonly Role[];
  chosen: Role | null;
  onChoose: (role: Role | null) => void;
  onClose: () => void;
}

export function RoleSheet({ open, roles, chosen, onChoose, onClose }: RoleSheetProps) {
  return (
    <Sheet open={open} title="看哪种身份？" onClose={onClose}>
      <Pick on={chosen === null} word="都看" onTap={() => onChoose(null)} />
      {roles.map((role) => (
        <Pick key={role} on={role === chosen} word={ROLE_WORD[role]} onTap={() => onChoose(role)} />
      ))}
    </Sheet>
  );
}
