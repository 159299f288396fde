import { View } from '@tarojs/components';
import { useState } from 'react';
import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useSession } from '@/session/session';
import { fileWords } from './measured-words';
import { ModeSlip } from './mode-slip';
import { RowSheet, type Row } from './row-sheet';

/** One category: how sure the suggestions are, to whom it goes where, and who changed what. */
export function CategoryPage({ id }: { id: string }) {
  const { session, hat } = useSession();
  const { state, pages, failure, refresh, more, loadMore } = usePages(
    'listRoutes',
    session === null ? null : { categoryId: id },
  );
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const rows = pages.flatMap((page) => page.rows);
  const { areas = [], changes = [], total = 0 } = pages[0] ?? {};
  const about = pages[0]?.about;
  const { category, problems = [] } = about ?? {};
  const mayWrite = hat !== null && isOneOf(OFFICE_ROLES, hat.role);
  return (
    <PageFrame
      title={category?.label ?? '派单目录'}
      foot={
        mayWrite && (
          <Bar>
            <Button look="main" wide onTap={() => setOpen('new')}>
              加一行
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这一类还没有写' }}
      >
        {problems.map(({ words }) => (
          <View className="gap-s" key={words}>
            <Hint>{words}</Hint>
          </View>
        ))}
        <Section title="归谁" note={total > 0 ? `${total} 行，最细的一行算数` : undefined}>
          <Slip kind="list">
            {rows.map((row) => (
              <Cell
                key={row.key}
                title={`${row.words.where} → ${row.words.who}`}
                detail={row.words.since}
                onTap={mayWrite ? () => setOpen(row) : undefined}
              />
            ))}
            <Cell
              title={`${rows.length > 0 ? '其他的' : '没有另写'} → 按本地分工`}
              detail={category === undefined ? undefined : fileWords(category)}
            />
            {category?.stations.map((name) => (
              <Cell key={name} icon="house" title={`专业站：${name}`} detail="这一类可以先问问他们" />
            ))}
          </Slip>
          <MoreRow more={more} onMore={() => void loadMore()} />
        </Section>
        {about !== undefined && (
          <ModeSlip
            category={about.category}
            least={about.measuredAtLeast}
            mayWrite={mayWrite}
            onChanged={refresh}
          />
        )}
        {changes.length > 0 && (
          <Section title="改过什么" note="最近的在前">
            <Slip>
              {changes.map(({ words }) => (
                <View className="sub gap-s" key={words}>
                  {words}
                </View>
              ))}
            </Slip>
          </Section>
        )}
      </FourFaces>
      {open !== null && (
        <RowSheet
          key={open === 'new' ? 'new' : open.key}
          categoryId={id}
          row={open === 'new' ? null : open}
          rows={rows}
          areas={areas}
          onClose={() => setOpen(null)}
          onSaved={refresh}
        />
      )}
    </PageFrame>
  );
}
