import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { askedOf, isLikeName, SEARCH_MAX } from '@shared/search/asked';
import { defaultViews, type SearchView } from '@shared/search/views';
import { dayShort } from '@shared/wording/dates';
import { filterWords } from '@shared/wording/search';
import { isOneOf, DEPUTY_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { PageFrame } from '@/components/frame/page-frame';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { MoreRow } from '@/components/ui/more-row';
import { useWorkList } from '@/navigation/beside';
import { useComingBack } from '@/navigation/use-coming-back';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { FilterSheet, NOTHING_CHOSEN, type Chosen } from './filter-sheet';
import { FoundRows } from './found-rows';
import { PersonSheet, type AskedPerson } from './person-sheet';
import { SearchField } from './search-field';
import { SearchSay } from './search-say';
import { useKeptViews } from './use-kept-views';
import { useSearch, type Wanted } from './use-search';
import { ViewsRow } from './views-row';
import { ViewsSheet } from './views-sheet';

/** Staff find what exists for them: by number, phone or name, words, and conditions that all hold. */
export function SearchPage() {
  const { session, hat, place, failure: unknown } = useSession();
  const now = useNow();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const [person, setPerson] = useState<AskedPerson | null>(null);
  const [open, setOpen] = useState<'filter' | 'views' | null>(null);
  const search = useSearch(session === null ? null : wanted);
  const { pages, more, refresh, loadMore } = search;
  const { kept, renew } = useKeptViews(pages[0]?.views);
  const cards = pages.flatMap(({ items }) => items);
  const work = useWorkList(hat && isOneOf(DEPUTY_ROLES, hat.role) ? 'voice' : 'staffItem', search, cards);
  useComingBack(() => void refresh());
  useReachBottom(() => void loadMore());

  const find = (words: string, next: Chosen) => {
    const asked = askedOf(words);
    if (asked.by === 'phone') return setPerson({ by: 'phone', value: asked.phone });
    setWanted({ what: 'items', text: words.trim().slice(0, SEARCH_MAX * 5), filter: next.filter });
  };
  const take = ({ text: words, filter }: SearchView) => {
    const next = { filter, unit: null, area: null };
    setText(words);
    setChosen(next);
    find(words, next);
  };
  const views = [...kept, ...(hat === null ? [] : defaultViews(hat.role))];
  const at = views.find((view) => isSame(view, wanted));
  const conditions = filterWords(chosen.filter, {
    unit: chosen.unit?.name,
    area: chosen.area?.name,
    category: place?.categories.find(({ id }) => id === chosen.filter.categoryId)?.label,
  });
  const looked = pages[pages.length - 1]?.lookedBackTo;
  const blank = wanted.what === 'items' && wanted.text === '' && conditions.length === 0;
  const failure = search.failure ?? unknown;
  const state = session === null && unknown !== null ? 'error' : search.state;
  const retry = () => void (session === null ? refreshSession() : refresh());
  return (
    <PageFrame
      title="查找"
      flush
      above={
        <>
          <SearchField value={text} onChange={setText} onSearch={() => find(text, chosen)} />
          <ViewsRow
            views={views}
            chosen={at?.name ?? null}
            onChoose={take}
            conditions={conditions.length}
            onConditions={() => setOpen('filter')}
          />
        </>
      }
    >
      <SearchSay
        conditions={conditions}
        total={pages[0]?.total}
        person={wanted.what === 'person' ? wanted : null}
        mayKeep={wanted.what === 'items' && !blank}
        onClear={() => {
          setChosen(NOTHING_CHOSEN);
          find(text, NOTHING_CHOSEN);
        }}
        onKeep={() => setOpen('views')}
        onName={
          isLikeName(text) && wanted.what !== 'person'
            ? () => setPerson({ by: 'name', value: text.trim() })
            : undefined
        }
      />
      {blank && (
        <View className="search-say">
          <Hint tone="calm" icon="find">
            编号写全或只写后五位。找事情写两个字以上，空格隔开的都要有。只找得到归您看的事。
          </Hint>
        </View>
      )}
      <FourFaces
        state={state === 'data' && cards.length === 0 && more === 'none' ? 'empty' : state}
        error={{
          ...failureFace(failure),
          // What was typed is wrong: asked again it still is.
          action: failure?.kind === 'refused' ? undefined : { word: '再试一次', onTap: retry },
        }}
        empty={{
          title: '没找到',
          words: '换个说法，少写几个字，或者去掉条件。刚变动的，一分钟后找得到。',
          action: { word: '改条件', onTap: () => setOpen('filter') },
        }}
      >
        <FoundRows cards={cards} now={now} work={work} />
        <MoreRow
          more={more}
          word={looked === undefined ? undefined : `查到 ${dayShort(dayOf(looked))} 为止，再往前找`}
          onMore={() => void loadMore()}
        />
      </FourFaces>
      {open === 'filter' && (
        <FilterSheet
          chosen={chosen}
          onClose={() => setOpen(null)}
          onChosen={(next) => {
            setOpen(null);
            setChosen(next);
            find(text, next);
          }}
        />
      )}
      {open === 'views' && (
        <ViewsSheet
          text={wanted.what === 'items' ? wanted.text : ''}
          filter={chosen.filter}
          words={[text.trim(), ...conditions].filter((word) => word !== '').join('，')}
          kept={kept}
          onClose={() => setOpen(null)}
          onChanged={renew}
        />
      )}
      {person !== null && (
        <PersonSheet
          person={person}
          busy={search.asking}
          failed={<FailureHint failure={search.refused} />}
          onClose={() => setPerson(null)}
          onReason={(reason) => {
            const next: Wanted = { what: 'person', ...person, reason, filter: chosen.filter };
            void search.ask(next).then((found) => {
              if (!found) return;
              setWanted(next);
              setPerson(null);
            });
          }}
        />
      )}
    </PageFrame>
  );
}

/** Before anything was asked: what is there, the latest first, and what one keeps. */
const EVERYTHING: Wanted = { what: 'items', text: '', filter: {}, also: ['views'] };

const isSame = ({ text, filter }: SearchView, wanted: Wanted): boolean =>
  wanted.what === 'items' &&
  wanted.text === text &&
  JSON.stringify(Object.entries(wanted.filter).sort()) === JSON.stringify(Object.entries(filter).sort());
