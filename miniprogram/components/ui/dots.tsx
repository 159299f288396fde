import { View } from '@tarojs/components';
import { Fragment, type ReactNode } from 'react';
import { silent } from '@/theme/spoken';

/** Facts in a row with drawn dots between them; empty ones are left out together with their dot. */
export function Dots({ facts }: { facts: readonly (ReactNode | false | undefined | null)[] }) {
  const said = facts.filter((fact) => fact !== undefined && fact !== null && fact !== false && fact !== '');
  return (
    <>
      {said.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && <View className="sep" {...silent} />}
          <View className="inline">{fact}</View>
        </Fragment>
      ))}
    </>
  );
}
