import type { CommandName } from '@shared/item/commands';
import { ITEM_STATES, phaseOf, type ItemState } from '@shared/item/states';
import { TRANSITIONS } from '@shared/item/transitions';
import { NOTICE_CODES, type NoticeCode } from '@shared/notice/codes';
import { renderNotice } from '@shared/notice/texts';
import { COMMAND_VERB } from '@shared/wording/commands';
import { STANDING_WORD } from '@shared/wording/standings';
import { RESIDENT_STATE, STAFF_STATE } from '@shared/wording/states';
import { CLOCK_WORDS } from './machine-clocks';
import { GUARD_WORDS } from './machine-guards';
import { MACHINE_TEXT, type Language } from './machine-text';

const commands = Object.keys(TRANSITIONS) as CommandName[];

/** The arrows; with the words of the office on the Chinese page. */
function arrows(language: Language): string[] {
  const label = (name: CommandName) => (language === 'en' ? name : COMMAND_VERB[name]);
  return commands.flatMap((name) => {
    const { from, to } = TRANSITIONS[name];
    // `back` leads to wherever the rest began: an arrow to each of them would say less than the sentence below.
    if (to === 'same' || to === 'back') return [];
    const starts: readonly (ItemState | '[*]')[] = from.length === 0 ? ['[*]'] : from;
    return starts.flatMap((start) => to.map((end) => `  ${start} --> ${end}: ${label(name)}`));
  });
}

function diagram(language: Language): string[] {
  const names = language === 'en' ? [] : ITEM_STATES.map((state) => `  ${state}: ${STAFF_STATE[state]}`);
  const ends = ITEM_STATES.filter((state) => phaseOf(state) === 'ended').map((state) => `  ${state} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...names, ...arrows(language), ...ends, '```'];
}

const joined = (values: readonly string[], mark: string) => (values.length === 0 ? '–' : values.join(mark));

/** `N02 已受理`: the code and what stands above the message. */
function noticeWords(code: string): string {
  const known = NOTICE_CODES.find((one): one is NoticeCode => one === code);
  if (!known) return code;
  const facts = { to: 'office' as const, no: '', title: '', placeName: '', at: 0 };
  return `${code} ${renderNotice(known, facts).title}`;
}

function row(name: CommandName, language: Language): string {
  const { from, by, to, guards, notices } = TRANSITIONS[name];
  const zh = language === 'zh';
  const mark = zh ? '、' : ', ';
  const state = (one: ItemState) => (zh ? STAFF_STATE[one] : one);
  const states = (all: readonly ItemState[]) =>
    all.length === ITEM_STATES.length ? MACHINE_TEXT[language].any : joined(all.map(state), mark);
  const target = typeof to === 'string' ? MACHINE_TEXT[language][to] : states(to);
  const cells = [
    zh ? `${COMMAND_VERB[name]} \`${name}\`` : `\`${name}\` ${COMMAND_VERB[name]}`,
    states(from),
    joined(
      by.map((one) => (zh ? STANDING_WORD[one] : one)),
      mark,
    ),
    target,
    joined(
      guards.map((guard) => GUARD_WORDS[guard][language]),
      zh ? '；' : '; ',
    ),
    CLOCK_WORDS[name][language],
    joined(
      notices.map((code) => (zh ? noticeWords(code) : code)),
      mark,
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

const stateRow = (state: ItemState) => `| \`${state}\` | ${STAFF_STATE[state]} | ${RESIDENT_STATE[state]} |`;

/** `docs/machine.md` and its Chinese twin, from the same rows by which the server decides. */
export function machinePage(language: Language): string {
  const text = MACHINE_TEXT[language];
  return [
    `# ${text.title}`,
    '',
    '<!-- Generated from shared/item/transitions.ts by `npm run docs`: edit the table, not this page. -->',
    '',
    text.other,
    '',
    ...diagram(language),
    '',
    `## ${text.states}`,
    '',
    `| ${text.stateHeads.join(' | ')} |`,
    '| --- | --- | --- |',
    ...ITEM_STATES.map(stateRow),
    '',
    ...text.aboutStates,
    '',
    `## ${text.commands}`,
    '',
    `| ${text.heads.join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...commands.map((name) => row(name, language)),
    '',
    ...text.aboutCommands,
    '',
  ].join('\n');
}
