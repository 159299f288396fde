import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { textKey } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import type { ItemState } from '@shared/item/states';
import { findPlace } from '../store/places';
import { itemsOfPlace } from './place-items';

/** What was handled to its end: nobody gives it to another category any more. */
const OVER: readonly ItemState[] = ['closed', 'archived'];

export interface Lessons {
  messages: number;
  /** By category, as the place calls them. */
  labels: Map<string, number>;
}

/** What the machine assigned teaches it nothing but its own mistakes: only what a person chose counts. */
const wasChosen = (item: Item): boolean => OVER.includes(item.state) && item.automatic !== true;

/** Closed items of a place as labelled lines: `npm run routing:train` learns this place's own categories from them. */
export async function writeLessons(setting: { file: string; placeId: string }): Promise<Lessons> {
  const { file, placeId } = setting;
  if (existsSync(file)) throw new Error(`${file} 已经在了，换一个文件名。`);
  const place = await findPlace(placeId);
  if (!place) throw new Error(`这个环境里没有 ${placeId} 这个地方。`);
  const names = new Map(place.config.categories.map(({ id, label }) => [id, label]));
  const labels = new Map<string, number>();
  const lines: string[] = [];
  for await (const item of itemsOfPlace(place.config.prefix, placeId)) {
    const label = names.get(item.categoryId ?? '');
    const text = item.texts[textKey(1, 'text')] ?? '';
    // Whoever took their words back taught nothing.
    if (!wasChosen(item) || label === undefined || text === '') continue;
    lines.push(`${JSON.stringify({ id: item.no, title: item.title, text, label })}\n`);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return { messages: lines.length, labels };
}
