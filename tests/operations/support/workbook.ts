import writeXlsxFile from 'write-excel-file/node';
import { crc32 } from './crc32';

/** A workbook as a spreadsheet saves it, of these rows. */
export const xlsx = (rows: (string | number | Date | null)[][]): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((cells) =>
      cells.map((value) =>
        value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value: value ?? '' },
      ),
    ),
    { sheet: '登记' },
  ).toBuffer();

export interface Part {
  name: string;
  text: string | Buffer;
  /** What the directory claims, where it lies. */
  claims?: number;
  method?: number;
  flags?: number;
  packed?: Buffer;
}

/** An archive of these parts, not packed unless they come so: for files that no spreadsheet would write. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, claims, method = 0, flags = 0, packed } of parts) {
    const bytes = Buffer.from(text);
    const body = packed ?? bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(claims ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('504b0102', 'hex'), Buffer.from([20, 0]), common, tail, Buffer.from(name)]),
    );
    bodies.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook whose one sheet is this XML. */
export const bookOf = (sheetXml: string, more: readonly Part[] = [], types = ''): Part[] => [
  {
    name: '[Content_Types].xml',
    text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
  },
  {
    name: '_rels/.rels',
    text: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  { name: 'xl/worksheets/sheet1.xml', text: sheetXml },
  ...more,
];

const cell = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** A sheet of rows of words; `after` stands behind its data. */
export const sheet = (rows: readonly string[][], after = '', extra = ''): string => {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((words, column) => cell(`${'ABCDEFGH'[column] ?? 'I'}${row + 1}`, words)).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}${extra}</sheetData>${after}</worksheet>`;
};
