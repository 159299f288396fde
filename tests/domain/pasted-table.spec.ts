import { readPastedTable } from '@shared/place/pasted-table';

describe('rows from a spreadsheet', () => {
  it('are cells between tabs, named by the first row, with the line of the sheet', () => {
    expect(readPastedTable('名称\t所在地\r\n山脚站\t 柳溪镇 \r\n\r\n水边站\t')).toEqual({
      headings: ['名称', '所在地'],
      rows: [
        { line: 2, cells: { 名称: '山脚站', 所在地: '柳溪镇' } },
        { line: 4, cells: { 名称: '水边站', 所在地: '' } },
      ],
    });
  });

  it('may hold tabs, line ends and quotes within a quoted cell', () => {
    expect(readPastedTable('地址\n"东街\t8 号\n""老粮站"""').rows).toEqual([
      { line: 2, cells: { 地址: '东街\t8 号\n"老粮站"' } },
    ]);
  });

  it('are none where nothing stands below the headings', () => {
    expect(readPastedTable('名称\t所在地')).toEqual({ headings: ['名称', '所在地'], rows: [] });
    expect(readPastedTable('')).toEqual({ headings: [], rows: [] });
  });
});
