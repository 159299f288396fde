// The page of phones: each phone is the app as one person; what the cloud delivers falls onto the phone it is for.
const HOUR = 3_600_000;
const PUSH_STAYS_MS = 7_000;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const STEPS = ['说', '代表看', '交办', '办理', '答复', '评价'];
/** Which step an item in this state is at. */
const STEP_OF = {
  submitted: 0,
  with_deputy: 1,
  triage: 2,
  transferred_up: 2,
  return_review: 3,
  waiting_info: 3,
  suspended: 3,
  assigned: 3,
  in_progress: 3,
  reply_review: 4,
  replied: 5,
  closed: 6,
  declined: 6,
  merged: 6,
  withdrawn: 6,
  archived: 6,
};

/** Which event ends a step. */
const STEP_BY = {
  submitted: 0,
  answered: 1,
  handed_over: 1,
  assigned: 2,
  replied: 3,
  released: 4,
  rated: 5,
};

const byId = (id) => document.getElementById(id);
const frames = new Map();
let facts;
let clockGap = 0;
let item;

const now = () => Date.now() + clockGap;
const inShanghai = (at) => new Date(at + 8 * HOUR);
const dayWords = (at) => `${inShanghai(at).getUTCMonth() + 1}月${inShanghai(at).getUTCDate()}日`;

async function admin(path, body) {
  const response = await fetch(`/__admin/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'x-localcloud-token': facts.adminToken, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

async function call(as, operation, input) {
  const response = await fetch('/client/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, name: 'api', data: { operation, input } }),
  });
  const { result } = await response.json();
  return result?.ok ? result.data : undefined;
}

/** The upper edge of a phone: the county's time, as every phone there shows it. */
function statusBar() {
  const bar = document.createElement('div');
  bar.className = 'status';
  bar.ariaHidden = 'true';
  const time = document.createElement('b');
  time.dataset.time = '';
  bar.append(time, document.createElement('i'));
  return bar;
}

function addPhone({ label, persona, openWith }) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const [role, name] = [document.createElement('b'), document.createElement('span')];
  role.textContent = label;
  name.textContent = `${persona.name}，${persona.title}`;
  caption.append(role, name);
  const phone = document.createElement('div');
  phone.className = 'phone';
  const frame = document.createElement('iframe');
  frame.title = `${label}：${persona.name}`;
  const start = persona.role === 'resident' ? 'pages/home/index' : 'pages/work/index';
  const scene = openWith ? `?scene=${encodeURIComponent(openWith)}` : '';
  frame.src = `/app/index.html?as=${encodeURIComponent(persona.openid)}#/${start}${scene}`;
  phone.append(statusBar(), frame);
  figure.append(caption, phone);
  byId('phones').append(figure);
  frames.set(persona.openid, { frame, phone });
}

/** A new hash alone would not open a page that is open already: the phone is told where to go by its address. */
function open(openid, page) {
  const { frame } = frames.get(openid);
  frame.contentWindow.location.hash = `#/${page}`;
}

function showPush({ openid, title, fields, page }) {
  const target = frames.get(openid);
  if (!target) return;
  target.phone.querySelectorAll('.push').forEach((old) => old.remove());
  const push = document.createElement('button');
  push.type = 'button';
  push.className = 'push';
  const head = document.createElement('small');
  head.append(Object.assign(document.createElement('span'), { textContent: '服务通知' }), '刚刚');
  const values = fields.map(({ value }) => value);
  const [first = title, ...rest] = values;
  push.append(
    head,
    Object.assign(document.createElement('b'), { textContent: first }),
    Object.assign(document.createElement('span'), {
      textContent: rest.slice(0, 1).concat(rest.slice(-1)).join('，'),
    }),
  );
  push.addEventListener('click', () => {
    push.remove();
    open(openid, page);
  });
  target.phone.append(push);
  setTimeout(() => push.remove(), PUSH_STAYS_MS);
}

/** Server-sent events by fetch: an EventSource cannot carry the token. */
async function listen() {
  for (;;) {
    try {
      const response = await fetch('/__admin/outbox/stream', {
        headers: { 'x-localcloud-token': facts.adminToken },
      });
      await read(response.body.getReader());
    } catch {
      // The county was stopped: it may be started again.
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

async function read(reader) {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const records = text.split('\n\n');
    text = records.pop();
    for (const record of records) {
      const data = record.split('\n').find((line) => line.startsWith('data: '));
      if (data) showPush(JSON.parse(data.slice(6)));
    }
    void showSteps();
  }
}

function showClock() {
  const at = inShanghai(now());
  byId('month').textContent = `${at.getUTCMonth() + 1}月`;
  byId('day').textContent = String(at.getUTCDate());
  byId('weekday').textContent = WEEKDAYS[at.getUTCDay()];
  const time = `${String(at.getUTCHours()).padStart(2, '0')}:${String(at.getUTCMinutes()).padStart(2, '0')}`;
  byId('time').textContent = time;
  for (const small of document.querySelectorAll('[data-time]')) small.textContent = time;
}

/** The day of each step that is over, from the item's own story. */
async function daysOf(resident, no) {
  const detail = await call(resident, 'getItem', { no });
  return new Map(
    (detail?.timeline ?? []).flatMap(({ type, at }) =>
      type in STEP_BY ? [[STEP_BY[type], dayWords(at)]] : [],
    ),
  );
}

/** Behind: the day it was done; ahead: only the answer has a day that was promised. */
function whenOf(index, at, days) {
  if (index < at) return days.get(index) ?? '';
  return index === 4 && item?.due ? `${dayWords(item.due.at)}前` : '';
}

/** The resident's newest item, and how far it has come. */
async function showSteps() {
  const resident = facts.phones.find(({ persona }) => persona.role === 'resident').persona.openid;
  const mine = await call(resident, 'listMyItems', { filter: 'mine' });
  item = mine?.items[0];
  const at = item ? STEP_OF[item.state] : -1;
  const days = item ? await daysOf(resident, item.no) : new Map();
  byId('steps').replaceChildren(
    ...STEPS.map((word, index) => {
      const row = document.createElement('li');
      row.className = index < at ? 'past' : index === at ? 'now' : '';
      const label = Object.assign(document.createElement('b'), { textContent: word });
      row.append(label, index === at ? '现在' : whenOf(index, at, days));
      return row;
    }),
  );
  const due = document.querySelector('[data-advance=due]');
  due.disabled = !item?.due;
  due.textContent = item?.due ? `到 ${dayWords(item.due.at)}` : '到有着落那天';
}

async function move(to) {
  const { now: at } = await admin('clock', { set: to });
  clockGap = at - Date.now();
  showClock();
  await admin('idle', {});
  await showSteps();
  for (const { frame } of frames.values()) frame.contentWindow.location.reload();
}

const targets = {
  hour: () => now() + HOUR,
  workday: () => nextWorkday(now()),
  due: () => (item?.due ? item.due.at - 8 * HOUR : now()),
};

/** Nine o'clock of the next Monday to Saturday that the county works, as its own calendar has it. */
function nextWorkday(at) {
  const next = facts.workdays.find((moment) => moment > at);
  return next ?? at + 24 * HOUR;
}

function chooseCode() {
  return new Promise((resolve) => {
    const dialog = byId('codes');
    byId('code-list').replaceChildren(
      ...facts.codes.map(({ token, kind, name, station, picture }) => {
        const button = document.createElement('button');
        button.type = 'button';
        const words = kind === 'deputy_code' ? `${name}代表` : name;
        const image = Object.assign(document.createElement('img'), { src: picture, alt: `${words}的码` });
        const small = Object.assign(document.createElement('small'), {
          textContent: kind === 'deputy_code' ? station : '联络站',
        });
        button.append(image, words, small);
        button.addEventListener('click', () => {
          dialog.close();
          resolve(token);
        });
        return button;
      }),
    );
    dialog.addEventListener('close', () => resolve(null), { once: true });
    dialog.showModal();
  });
}

window.addEventListener('message', async (event) => {
  if (event.origin !== window.location.origin || event.data?.type !== 'mashangshuo:scan') return;
  const scene = await chooseCode();
  event.source.postMessage({ type: 'mashangshuo:scanned', scene }, window.location.origin);
});

async function start() {
  facts = await (await fetch('/facts.json')).json();
  clockGap = facts.now - Date.now();
  facts.phones.forEach(addPhone);
  showClock();
  setInterval(showClock, 1_000);
  setInterval(showSteps, 5_000);
  await showSteps();
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () => move(targets[button.dataset.advance]()));
  }
  byId('scan').addEventListener('click', async () => {
    const scene = await chooseCode();
    const resident = facts.phones.find(({ persona }) => persona.role === 'resident').persona.openid;
    if (scene) open(resident, `pages/home/index?scene=${encodeURIComponent(scene)}`);
  });
  void listen();
}

void start();
