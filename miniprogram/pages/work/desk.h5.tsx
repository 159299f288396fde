import type { PropsWithChildren } from 'react';
import { Desk } from '@/components/desk/desk';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';

/** The list and, where there is room, the item beside it. */
export function WorkDesk({ opensFirst, children }: PropsWithChildren<{ opensFirst: boolean }>) {
  return (
    <Desk opensFirst={opensFirst} item={({ no, act }) => <StaffItemPage key={no} no={no} open={act} />}>
      {children}
    </Desk>
  );
}
