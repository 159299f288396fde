import writeXlsxFile from 'write-excel-file/node';
import { addDays } from '@shared/common/shanghai';
import { VOICE_TABLE } from '@shared/voice-import/columns';
import type { ImportFacts } from '@shared/voice-import/plan';
import type { VoiceColumn } from '@shared/voice-import/problems';
import { SOURCE_WORD } from '@shared/wording/kinds';

const WIDTHS: Partial<Record<VoiceColumn, number>> = { text: 48, where: 20, target: 18, station: 22 };

/** Two sheets: one to fill in, with an example in its first row; one with the names that this place knows. */
export async function voiceTemplate(facts: ImportFacts): Promise<Buffer> {
  const { stations, areas, categories, tiers, sources, ownStationId, today } = facts;
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);
  const station = stations.find(({ id }) => id === ownStationId) ?? stations[0];
  const example: Record<VoiceColumn, string> = {
    text: '（示例，用时删掉这一行）村口的路灯坏了三天，老人晚上不敢出门。',
    source: '接待',
    target: '本月接待日',
    day: addDays(today, -1),
    name: '王大姐',
    phone: '',
    where: '村口老樟树旁',
    area: areas[areas.length - 1]?.name ?? '',
    station: station?.name ?? '',
    category: categories[0]?.name ?? '',
    tier: tiers[0]?.name ?? '',
  };
  const head = VOICE_TABLE.map(({ names: [name], required }) => ({
    value: required === true ? `${name}（必填）` : name,
    fontWeight: 'bold' as const,
  }));
  const known: [string, string[]][] = [
    ['怎么来的', sources.map((source) => SOURCE_WORD[source])],
    ['村社区', names(areas)],
    ['联络站', names(stations)],
    ['类别', names(categories)],
    ['级别', names(tiers)],
  ];
  const longest = Math.max(...known.map(([, list]) => list.length));
  const lists = [
    known.map(([name]) => ({ value: name, fontWeight: 'bold' as const })),
    ...Array.from({ length: longest }, (_, nth) => known.map(([, list]) => ({ value: list[nth] ?? '' }))),
  ];
  const book = writeXlsxFile([
    {
      sheet: '登记',
      data: [head, VOICE_TABLE.map(({ key }) => ({ value: example[key] }))],
      columns: VOICE_TABLE.map(({ key }) => ({ width: WIDTHS[key] ?? 12 })),
      stickyRowsCount: 1,
    },
    { sheet: '可以填的', data: lists, columns: known.map(() => ({ width: 20 })) },
  ]);
  return book.toBuffer();
}
