import type { SettingSection } from '@shared/place/settings/setting';

/** Every page that is not a tab, with what its address carries. A page is added here and in app.config.ts. */
export interface Routes {
  /** Write or say something; `scene` is the code that was scanned, else the station is chosen by hand. */
  speak: { scene?: string };
  item: { no: string };
  /** What others would see: of what is being written, or of an item of one's own. */
  preview: { no?: string };
  /** Cover faces and plates in a photo. */
  cover: { id: string; no?: string };
  /** What is kept about me, and what I can do about it. */
  privacy: Record<string, never>;
  /** To whom, for somebody without a code. */
  stations: Record<string, never>;
  /** The card of a deputy, of a station. */
  deputy: { placeId: string; id: string };
  station: { placeId: string; id: string };
  items: Record<string, never>;
  /** `resolved` is the button that was pressed on the way: the first question comes answered, the second never. */
  rate: { no: string; resolved?: 'yes' | 'no' };
  /** What somebody shared: state and dates only. */
  shared: { token: string };
  /** What a station, or the whole place, shows to everybody. */
  board: { placeId?: string; stationId?: string };
  published: { no: string };
  /** I am a voter here: where I live, with a phone that WeChat vouches for. */
  voter: { placeId: string };
  /** The same item for those who work on it, and for a deputy. */
  staffItem: { no: string };
  /** `act` is the button that was pressed on the way. */
  voice: { no: string; act?: 'hand_over' };
  calls: Record<string, never>;
  /** By number, words, conditions, phone or name. */
  search: Record<string, never>;
  /** Who looked for a person by phone or name. */
  personSearches: Record<string, never>;
  /** Whether all runs by itself. */
  health: Record<string, never>;
  /** Write down what somebody said; `kind` is the button that was pressed on the way. */
  register: { kind?: string };
  /** The paper and the group's card of what was written down for somebody, once more. */
  receipt: { no: string };
  /** Who owns which step here (JX-11), for members and residents. */
  flow: Record<string, never>;
  /** In which groups deputies or delegates work (LJ-01). */
  groups: Record<string, never>;
  /** The items that a figure counts; `period` is a month, a year or `all`. */
  counted: { figure: string; period: string };
  /** Who waits to be confirmed as a voter. */
  voters: Record<string, never>;
  /** A court sends a case. */
  sendCase: Record<string, never>;
  /** The letter about how a mediation ended. */
  letter: { no: string };
  /** What came of a year, and the items that one figure was counted from. */
  outcomes: Record<string, never>;
  outcomeList: { year: string; of: string; name?: string };
  calendar: Record<string, never>;
  messages: Record<string, never>;
  /** A paper's code, number and telephone; the words of a code; a helper's code. */
  lookUp: { by?: 'receipt' | 'words' | 'help' };
  snap: Record<string, never>;
  /** Who helps with this item. */
  helpers: { no: string };
  /** Printed codes, and one of them to print. */
  codes: Record<string, never>;
  poster: { kind: string; target: string };
  visits: Record<string, never>;
  /** 责任清单 (CD-01): in figures, by category, by task; its import; its bulletins. */
  responsibilityList: Record<string, never>;
  dutyCategory: { name: string };
  task: { id: string };
  splitTask: { id: string };
  importList: { of?: 'tasks' | 'duties' };
  bulletins: Record<string, never>;
  bulletin: { day: string };
  /** Stations on a map; the one place of all of them. */
  stationMap: { placeId?: string };
  /** The suggestion box of a station, for everybody; its notes, for the station. */
  box: { placeId: string; stationId: string };
  boxNotes: Record<string, never>;
  deputies: { placeId?: string };
  /** The figures of a place with what each means; which functions are switched on. */
  openFigures: { placeId?: string };
  compliance: { placeId?: string };
  /** The board of a station as an A4 page. */
  boardPrint: { placeId: string; stationId: string };
  activities: Record<string, never>;
  /** What several people ask for, by heat; one of them, found by any of its items. */
  commonIssues: Record<string, never>;
  commonIssue: { no: string };
  importStations: Record<string, never>;
  /** Voices from paper, phone, group or reception, by the table. */
  importVoices: Record<string, never>;
  /** The rosters of a place from a spreadsheet. */
  rosters: Record<string, never>;
  /** 派单目录: in all, of one category, from a spreadsheet. */
  routing: Record<string, never>;
  routingCategory: { id: string };
  routingImport: Record<string, never>;
  /** 网格: officers and deputies, by grid. */
  grids: Record<string, never>;
  cardCoverage: Record<string, never>;
  /** What a deputy has promised, and what became of it. */
  promises: Record<string, never>;
  /** Who may act here: the seats, one of them, coming in by a code, everything that was done to them. */
  members: Record<string, never>;
  member: { id: string };
  join: { scene?: string };
  memberEvents: Record<string, never>;
  openedContacts: Record<string, never>;
  /** A colleague acts for me while I am away. */
  standIn: Record<string, never>;
  /** How a place works, for its administrator: by section, and what was changed. */
  placeSettings: Record<string, never>;
  placeSection: { section: SettingSection };
  placeVersions: Record<string, never>;
  /** 制度: all, one of them, publishing one or a further version of one. */
  rules: Record<string, never>;
  rule: { id: string };
  publishRule: { id?: string };
  /** Who of the unit is on duty. */
  duty: Record<string, never>;
}

export type RouteName = keyof Routes;

export const PATHS: Record<RouteName, string> = {
  speak: '/pages/speak/index',
  item: '/pages/item/index',
  preview: '/packages/resident/pages/preview/index',
  cover: '/packages/resident/pages/cover/index',
  privacy: '/packages/resident/pages/privacy/index',
  stations: '/packages/public/pages/stations/index',
  deputy: '/packages/public/pages/deputy/index',
  station: '/packages/public/pages/station/index',
  items: '/pages/items/index',
  rate: '/pages/rate/index',
  shared: '/packages/public/pages/shared/index',
  staffItem: '/packages/staff/pages/item/index',
  voice: '/packages/deputy/pages/voice/index',
  search: '/packages/staff/pages/search/index',
  health: '/packages/administrator/pages/health/index',
  personSearches: '/packages/staff/pages/person-searches/index',
  calls: '/packages/staff/pages/calls/index',
  register: '/packages/staff/pages/register/index',
  receipt: '/packages/staff/pages/receipt/index',
  flow: '/packages/public/pages/flow/index',
  groups: '/packages/public/pages/groups/index',
  counted: '/packages/staff/pages/counted/index',
  board: '/packages/public/pages/board/index',
  published: '/packages/public/pages/published/index',
  voter: '/packages/public/pages/voter/index',
  voters: '/packages/staff/pages/voters/index',
  sendCase: '/packages/staff/pages/send-case/index',
  letter: '/packages/staff/pages/letter/index',
  outcomes: '/packages/staff/pages/outcomes/index',
  outcomeList: '/packages/staff/pages/outcome-list/index',
  calendar: '/packages/staff/pages/calendar/index',
  messages: '/packages/staff/pages/messages/index',
  lookUp: '/packages/resident/pages/look-up/index',
  snap: '/packages/resident/pages/snap/index',
  helpers: '/packages/resident/pages/helping/index',
  codes: '/packages/staff/pages/codes/index',
  poster: '/packages/staff/pages/poster/index',
  visits: '/packages/deputy/pages/visits/index',
  responsibilityList: '/packages/responsibility/pages/list/index',
  dutyCategory: '/packages/responsibility/pages/category/index',
  task: '/packages/responsibility/pages/task/index',
  splitTask: '/packages/responsibility/pages/split/index',
  importList: '/packages/responsibility/pages/import/index',
  bulletins: '/packages/responsibility/pages/bulletins/index',
  bulletin: '/packages/responsibility/pages/bulletin/index',
  stationMap: '/packages/public/pages/map/index',
  box: '/packages/public/pages/box/index',
  boxNotes: '/packages/staff/pages/box-notes/index',
  deputies: '/packages/public/pages/deputies/index',
  openFigures: '/packages/public/pages/figures/index',
  compliance: '/packages/public/pages/compliance/index',
  boardPrint: '/packages/public/pages/print/index',
  activities: '/packages/staff/pages/activities/index',
  commonIssues: '/packages/staff/pages/common-issues/index',
  commonIssue: '/packages/staff/pages/common-issue/index',
  importStations: '/packages/staff/pages/import-stations/index',
  importVoices: '/packages/staff/pages/import-voices/index',
  rosters: '/packages/administrator/pages/rosters/index',
  routing: '/packages/staff/pages/routing/index',
  routingCategory: '/packages/staff/pages/routing-category/index',
  routingImport: '/packages/staff/pages/routing-import/index',
  grids: '/packages/staff/pages/grids/index',
  cardCoverage: '/packages/staff/pages/card-coverage/index',
  promises: '/packages/deputy/pages/promises/index',
  members: '/packages/administrator/pages/members/index',
  member: '/packages/administrator/pages/member/index',
  join: '/packages/administrator/pages/join/index',
  memberEvents: '/packages/administrator/pages/events/index',
  openedContacts: '/packages/administrator/pages/opened-contacts/index',
  standIn: '/packages/administrator/pages/stand-in/index',
  placeSettings: '/packages/administrator/pages/settings/index',
  placeSection: '/packages/administrator/pages/section/index',
  placeVersions: '/packages/administrator/pages/versions/index',
  rules: '/packages/rules/pages/list/index',
  rule: '/packages/rules/pages/rule/index',
  publishRule: '/packages/rules/pages/publish/index',
  duty: '/packages/administrator/pages/duty/index',
};
