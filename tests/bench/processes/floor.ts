import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';

/** A document as large as an item, and a page of twenty rows of it. */
const DOCUMENT = JSON.stringify({ words: '上学路一下雨就积水。'.repeat(300) });
const ROWS = 10_000;

/** `fork floor.cjs FOLDER`: node:http and SQLite and nothing else: what no design on this machine gets below. */
function main(): void {
  const db = new Database(join(process.argv[2] ?? '', 'floor.sqlite'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  db.exec('CREATE TABLE t(id INTEGER PRIMARY KEY, holder TEXT, at INTEGER, card TEXT, j TEXT)');
  db.exec('CREATE INDEX by_holder ON t(holder, at)');
  const insert = db.prepare('INSERT INTO t(holder, at, card, j) VALUES(?,?,?,?)');
  const list = db.prepare('SELECT card FROM t WHERE holder = ? AND at > ? ORDER BY at LIMIT 20');
  const one = db.prepare('SELECT j FROM t WHERE id = ?');
  const card = DOCUMENT.slice(0, 120);
  const add = db.transaction((count: number) => {
    for (let nth = 0; nth < count; nth += 1) insert.run(`h${nth % 50}`, nth, card, DOCUMENT);
  });
  add(ROWS);
  let nth = ROWS;
  const answers: Record<string, () => unknown> = {
    '/create': () => insert.run(`h${nth % 50}`, (nth += 1), card, DOCUMENT).changes,
    '/list': () => list.all(`h${(nth += 1) % 50}`, 0),
    '/detail': () => one.get(1 + ((nth += 1) % ROWS)),
  };
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      JSON.parse(Buffer.concat(chunks).toString());
      const body = JSON.stringify(answers[req.url ?? '']?.() ?? null);
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
      res.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  });
  process.on('message', ({ id }: { id: number }) => {
    const { user, system } = process.cpuUsage();
    process.send?.({ id, answer: user + system });
  });
  process.on('disconnect', () => process.exit(0));
}

main();
