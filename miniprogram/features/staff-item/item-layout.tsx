import type { ReactNode } from 'react';

export interface ItemLayoutProps {
  /** Whose words they are, how things stand. */
  said: ReactNode;
  /** The form of the moment and what colleagues note. */
  work: ReactNode;
  /** What happened so far. */
  story: ReactNode;
  /** What the red button does; absent while nothing is asked of this person or it is under way. */
  main?: () => void;
}

/** One under the other, as on a phone. On a wide browser the work stands beside: item-layout.h5.tsx. */
export function ItemLayout({ said, work, story }: ItemLayoutProps) {
  return (
    <>
      {said}
      {work}
      {story}
    </>
  );
}
