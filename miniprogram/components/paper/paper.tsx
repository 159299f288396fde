import { Image, View } from '@tarojs/components';
import { pictured, spoken } from '@/theme/spoken';
import type { Mark, PrintedSheet } from './marks';
import './paper.scss';
import './paper-browser';

const mm = (length: number) => `calc(var(--mm) * ${length})`;

/** The sheet of paper: always black on white, whatever the phone looks like. */
export function Paper({ size, marks, picture }: PrintedSheet) {
  return (
    <View className={`paper paper-${size}`}>
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} picture={picture} />
      ))}
    </View>
  );
}

function MarkView({ mark, picture }: { mark: Mark; picture: string | undefined }) {
  const at = { left: mm(mark.x), top: mm(mark.y) };
  switch (mark.kind) {
    case 'text': {
      const { text, width, size, bold, ink, align } = mark;
      return (
        <View
          className={`paper-text ${bold ? 'bold' : ''} paper-${ink}`}
          style={{ ...at, width: mm(width), fontSize: mm(size), textAlign: align }}
        >
          {text}
        </View>
      );
    }
    case 'box': {
      const { width, height, ink, line, radius } = mark;
      const frame = { ...at, width: mm(width), height: mm(height), borderRadius: mm(radius ?? 0) };
      return line === undefined ? (
        <View className={`paper-box paper-fill-${ink}`} style={frame} />
      ) : (
        <View className={`paper-box paper-line-${ink}`} style={{ ...frame, borderWidth: mm(line) }} />
      );
    }
    case 'code':
      return (
        <View
          className="paper-box"
          style={{ ...at, width: mm(mark.side), height: mm(mark.side) }}
          {...spoken({ role: 'img', label: mark.label })}
        >
          <Image
            className="paper-picture"
            src={picture ?? ''}
            mode="scaleToFill"
            {...pictured('')}
            showMenuByLongpress
          />
        </View>
      );
  }
}
