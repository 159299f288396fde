import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { dayOf, timeOf } from '@shared/common/shanghai';
import type { CommandName } from '@shared/item/commands';
import { EVENT_OF, textKey, type EventType, type ItemEvent } from '@shared/item/event';
import { COMMAND_VERB } from '@shared/wording/commands';
import { STANDING_WORD } from '@shared/wording/standings';
import { downloadFile } from '../platform/files';
import { historyOf } from '../store/item-history';
import type { StoredItem } from '../store/items';
import { findPlace } from '../store/places';
import { FILE_COLUMNS, ITEM_COLUMNS, STEP_COLUMNS } from './archive-columns';
import { sha256, SUMS, sumsOf } from './backup-format';
import { itemsOfPlace } from './place-items';

type Value = string | number;
type Row = Value[];

export interface ArchiveSetting {
  folder: string;
  placeId: string;
  year: number;
  product: string;
  now: number;
}

export interface Archived {
  items: number;
  files: number;
  missing: string[];
}

const VERB_OF_EVENT = Object.fromEntries(
  Object.entries(EVENT_OF).map(([command, event]) => [event, COMMAND_VERB[command as CommandName]]),
) as Record<EventType, string>;

/** A cell holds at most 32,767 characters; what is longer is whole in the JSON beside it. */
const CELL_MAX = 32_000;

/**
 * What a place's year was, for its archive: JSON for machines, a workbook for people, media as they are, and what each column
 * means. No name or phone of anybody, and no openid. */
export async function archiveYear(setting: ArchiveSetting): Promise<Archived> {
  const { folder, placeId, year, product, now } = setting;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} 里已经有东西，换一个空文件夹。`);
  const place = await findPlace(placeId);
  if (!place) throw new Error(`这个环境里没有 ${placeId} 这个地方。`);
  const names = { place: place.config, roster: place.roster };
  const sheets: Record<'items' | 'steps' | 'files', Row[]> = { items: [], steps: [], files: [] };
  const told: object[] = [];
  const written: { file: string; sha256: string }[] = [];
  const missing: string[] = [];
  const write = (file: string, bytes: Buffer | string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, file), bytes, { mode: 0o600 });
    written.push({ file, sha256: sha256(bytes) });
  };
  for await (const item of itemsOfPlace(place.config.prefix, placeId)) {
    if (!dayOf(item.createdAt).startsWith(`${year}-`)) continue;
    const events = [...(await historyOf(item._id)), ...item.events];
    sheets.items.push(ITEM_COLUMNS.map(({ of }) => cut(of(item, names))));
    sheets.steps.push(...events.map((event) => stepRow(item, event)));
    for (const [id, { fileID }] of Object.entries(item.photoFiles ?? {})) {
      if (fileID === undefined) continue;
      const bytes = await downloadFile(fileID).catch(() => null);
      if (bytes === null) {
        missing.push(`${item.no} ${id}`);
        continue;
      }
      const file = `media/${item.no}/${fileID.slice(fileID.lastIndexOf('/') + 1)}`;
      write(file, bytes);
      sheets.files.push([item.no, file, bytes.length, sha256(bytes)]);
    }
    told.push(withoutPeople(item, events));
  }
  write(
    'items.json',
    `${JSON.stringify({ placeId, place: place.config.name, year, items: told }, null, 1)}\n`,
  );
  const book = await workbook(sheets, [
    ['地方', place.config.name],
    ['年份', year],
    ['导出时间', `${dayOf(now)} ${timeOf(now)}`],
    ['程序版本', product],
    ['事项', `${sheets.items.length} 件：提出时间在这一年里的，北京时间`],
    ['姓名和电话', '不在里面。要用时在系统里按件打开，打开会留下记录'],
    ['校验', '文件夹里的 SHA256SUMS：sha256sum -c SHA256SUMS'],
  ]);
  write(`${place.config.name}${year}年.xlsx`, book);
  writeFileSync(join(folder, SUMS), sumsOf(written), { mode: 0o600 });
  return { items: sheets.items.length, files: sheets.files.length, missing };
}

const cut = (value: Value): Value =>
  typeof value === 'string' && value.length > CELL_MAX
    ? `${value.slice(0, CELL_MAX)}……（全文见 items.json）`
    : value;

function stepRow(item: StoredItem, event: ItemEvent): Row {
  const { seq, at, type, by } = event;
  const said = Object.keys(event.textHashes ?? {})
    .filter((field) => field !== 'title')
    .map((field) => item.texts[textKey(seq, field)] ?? '')
    .filter((text) => text !== '');
  const who = by.title ?? STANDING_WORD[by.standing];
  return [
    ...[item.no, seq, `${dayOf(at)} ${timeOf(at)}`, VERB_OF_EVENT[type], by.name ?? '', who],
    ...[cut(said.join('\n')), event.hash],
  ];
}

/** The item and all its events, without who it was: openids, keys and what leads to contact data. */
function withoutPeople(item: StoredItem, events: readonly ItemEvent[]): object {
  const { submitterOpenid: _submitter, keys: _keys, effects: _effects, shareToken: _token, ...rest } = item;
  const { photoFiles: _files, nextAt: _next, lastUrgedAt: _urged, ...kept } = rest;
  const chain = events.map(({ by: { openid: _openid, ...by }, key: _key, ...event }) => ({ ...event, by }));
  const text = JSON.stringify({ ...kept, events: chain });
  return JSON.parse(text, (name, value: unknown) => (/openid/i.test(name) ? undefined : value)) as object;
}

async function workbook(sheets: Record<'items' | 'steps' | 'files', Row[]>, about: Row[]): Promise<Buffer> {
  const sheet = (name: string, columns: readonly { name: string; width?: number }[], rows: Row[]) => ({
    sheet: name,
    data: [
      columns.map((column) => ({ value: column.name, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => ({ value }))),
    ],
    columns: columns.map(({ width = 12 }) => ({ width })),
    stickyRowsCount: 1,
  });
  const meanings = [
    ...ITEM_COLUMNS.map(({ name, means }): Row => ['事项', name, means]),
    ...STEP_COLUMNS.map(({ name, means }): Row => ['步骤', name, means]),
    ...FILE_COLUMNS.map(({ name, means }): Row => ['文件', name, means]),
  ];
  const book = writeXlsxFile([
    sheet('说明', [{ name: '项目' }, { name: '内容', width: 60 }], about),
    sheet('事项', ITEM_COLUMNS, sheets.items),
    sheet('步骤', STEP_COLUMNS, sheets.steps),
    sheet('文件', FILE_COLUMNS, sheets.files),
    sheet('每一列的意思', [{ name: '工作表' }, { name: '列' }, { name: '意思', width: 70 }], meanings),
  ]);
  return book.toBuffer();
}
