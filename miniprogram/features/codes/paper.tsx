import { Image, View } from '@tarojs/components';
import { spoken } from '@/theme/spoken';
import { posterMarks, type Mark, type PaperSize, type Printed } from './poster-marks';

const mm = (length: number) => `calc(var(--mm) * ${length})`;

/** The sheet of paper: always black on white, whatever the phone looks like. */
export function Paper({ size, ...given }: Printed & { size: PaperSize }) {
  return (
    <View className={`poster poster-${size}`}>
      {posterMarks(size, given).map((mark, index) => (
        <MarkView key={index} mark={mark} picture={given.printed.picture} />
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
          className={`poster-text ${bold ? 'bold' : ''} poster-${ink}`}
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
        <View className={`poster-box poster-fill-${ink}`} style={frame} />
      ) : (
        <View className={`poster-box poster-line-${ink}`} style={{ ...frame, borderWidth: mm(line) }} />
      );
    }
    case 'code':
      return (
        <View
          className="poster-box"
          style={{ ...at, width: mm(mark.side), height: mm(mark.side) }}
          {...spoken({ role: 'img', label: mark.label })}
        >
          <Image
            className="poster-picture"
            src={picture ?? ''}
            mode="scaleToFill"
            aria-label={mark.label}
            showMenuByLongpress
          />
        </View>
      );
  }
}
