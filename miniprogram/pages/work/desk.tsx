import type { PropsWithChildren } from 'react';

/** WeChat is a phone: the list alone. On a wide browser: desk.h5.tsx. */
export function WorkDesk({ children }: PropsWithChildren<{ opensFirst: boolean }>) {
  return <>{children}</>;
}
