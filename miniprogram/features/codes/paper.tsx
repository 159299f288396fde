import { Image, View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { CODE_WORD } from '@shared/wording/codes';

export type PaperSize = 'a4' | 'card';
type Printed = OutputOf<'getCode'>;

const STEPS: readonly (readonly [string, string])[] = [
  ['扫码，说一句', '照片可拍可不拍'],
  ['马上有编号', '1 个工作日内有人看'],
  ['写明哪天答复您', '到哪一步，微信告诉您'],
  ['解决没有，您说了算', '没解决，重新办'],
];

interface PaperProps {
  printed: Printed;
  code: NonNullable<Printed['row']['code']>;
  size: PaperSize;
}

/** The sheet of paper: always black on white, whatever the phone looks like. */
export function Paper({ printed, code, size }: PaperProps) {
  const { row, picture, officeName, theme, deputies, phone, openHours } = printed;
  return (
    <View className={`paper paper-${size}`}>
      <View className="paper-head">
        <View className="paper-app">{theme ?? '码上说'}</View>
        <View className="paper-office">{officeName}</View>
      </View>
      <View className="paper-title">{theme === undefined ? '有事，跟代表说' : '家门口的事，这里说'}</View>
      <View className="paper-lead">微信扫一扫，写一句就行。不用手机，打电话。</View>
      <View className="paper-mid">
        <View className="paper-code">
          {picture !== undefined && (
            <Image
              className="paper-picture"
              src={picture}
              mode="scaleToFill"
              aria-label={`${row.name}的码`}
              showMenuByLongpress
            />
          )}
          <View className="paper-name">{row.name}</View>
          <View className="paper-words">{`${CODE_WORD[row.kind]}，扫不了就输`}</View>
          <View className="paper-typed">{code.words}</View>
        </View>
        <View className="paper-steps">
          {STEPS.map(([what, note], index) => (
            <View className="paper-step" key={what}>
              <View className="paper-step-no">{index + 1}</View>
              <View>
                <View className="bold">{what}</View>
                <View className="paper-note">{note}</View>
              </View>
            </View>
          ))}
        </View>
      </View>
      <View className="paper-people">
        {deputies.slice(0, 3).map(({ name, title }) => (
          <View key={name}>
            <View className="paper-person">{name}</View>
            <View className="paper-note">{title}</View>
          </View>
        ))}
        <View>
          <View className="paper-note">打电话也一样</View>
          <View className="paper-person">{phone}</View>
          <View className="paper-note">{openHours}</View>
        </View>
      </View>
      <View className="paper-foot">着火、有人受伤、有人犯法，请直接打 119、120、110。</View>
    </View>
  );
}
