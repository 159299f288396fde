export type Language = 'en' | 'zh';

interface MachineText {
  title: string;
  other: string;
  states: string;
  stateHeads: readonly [string, string, string];
  aboutStates: readonly string[];
  commands: string;
  heads: readonly string[];
  aboutCommands: readonly string[];
  /** All states; the item stays; the item goes where it was. */
  any: string;
  same: string;
  back: string;
}

/** What the page says around its tables. */
export const MACHINE_TEXT: Record<Language, MachineText> = {
  en: {
    title: "The item's machine",
    other: '[中文](machine.zh-CN.md)',
    states: 'States, and what a resident reads',
    stateHeads: ['state', 'staff', 'resident'],
    aboutStates: [
      'A resident meets five words on the way: 已提交, 已受理, 办理中, 已答复, 已办结. The others are asides (请您补充, 已中止)',
      'or ends.',
    ],
    commands: 'Commands',
    heads: ['command', 'from', 'by', 'to', 'if', 'clock', 'notices'],
    any: 'any',
    same: 'same',
    back: 'back',
    aboutCommands: [
      '- **same**: the item stays where it is; something beside its way is recorded.',
      '- **back**: where it was before its clock rested. Rests lie in one another like plates: who is asked while the matter is',
      '  stopped is asked on when it goes on, and only the last rest is taken off.',
      '- **by**: how somebody stands to *this* item; who stands in no way to it learns only that there is no such item',
      '  (`item_not_found`). The timer gives what time brings.',
      '- **if** is asked in this order, after who and where. The first that fails answers with its own code.',
      '- **clock** is the date promised to the resident and the step of whoever holds the item. A place sets the numbers, never',
      '  these rules.',
      '',
      'What is not in this table is refused: `not_allowed` (wrong hands), `illegal_transition` (wrong state, with who moved it last',
      'and what is possible now) or `already_there` (the same was done already). A place changes labels, never rows.',
    ],
  },
  zh: {
    title: '一件事怎么走',
    other: '[English](machine.md)',
    states: '状态，和群众看到的字',
    stateHeads: ['状态', '工作人员看到', '群众看到'],
    aboutStates: [
      '群众一路只见五个词：已提交、已受理、办理中、已答复、已办结。其余的是中途停一停（请您补充、已中止），或者是另外的结束。',
    ],
    commands: '谁能办什么',
    heads: ['办什么', '从哪里', '谁来办', '到哪里', '条件', '期限', '通知'],
    any: '任何状态',
    same: '原地不动',
    back: '回到原处',
    aboutCommands: [
      '- **原地不动**：这件事还在原来那一步，只是旁边记下一笔。',
      '- **回到原处**：回到停表以前的那一步。停表可以一层套一层：问着反映人的时候又中止了，恢复以后接着问；每次只揭掉最上面一层。',
      '- **谁来办**看的是他和**这一件**事的关系。没有关系的人，只知道“没有这件事”（`item_not_found`）。到时自动的由定时器办。',
      '- **条件**在“是谁、在哪一步”之后，按表里的顺序问，第一个不满足的给出自己的答复。',
      '- **期限**有两个：答应群众的日子，和正在办的人这一步的日子。各地改数字，不改规则。',
      '',
      '表里没有的都办不成：`not_allowed`（不归他办）、`illegal_transition`（不在这一步；告诉他上一步是谁办的、现在能办什么）、',
      '`already_there`（已经有人办过）。各地可以改叫法，不能改表。',
    ],
  },
};
