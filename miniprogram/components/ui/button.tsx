import { Button as OpenButton, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-name';
import { Tappable } from './tappable';

export interface ButtonProps {
  children: ReactNode;
  /** `main` is red and stands once on a screen; `danger` takes something back. */
  look?: 'main' | 'plain' | 'text' | 'danger';
  size?: 'normal' | 'small';
  /** Takes the whole row, or its share of a row. */
  wide?: boolean;
  grow?: boolean;
  icon?: IconName;
  /** Already under way: turns, and a second press does nothing. The width stays. */
  busy?: boolean;
  /** Why it cannot be pressed and from when it can: shown instead of the verb ("2 天后能再催"). */
  off?: string;
  /** Said instead of the words, for a button that is only an icon. */
  label?: string;
  onTap?: () => void;
}

const classesOf = ({ look = 'plain', size = 'normal', wide, grow, busy, off }: ButtonProps) =>
  [
    'btn',
    `btn-${look}`,
    size === 'small' && 'btn-small',
    wide && 'btn-wide',
    grow && 'grow',
    busy && 'is-busy',
    off !== undefined && 'is-off',
  ]
    .filter(Boolean)
    .join(' ');

function Face({ icon, busy, off, children }: ButtonProps) {
  if (off !== undefined) return <View className="btn-word">{off}</View>;
  return (
    <>
      {icon !== undefined && !busy && <Icon name={icon} />}
      {icon !== undefined && busy && <Icon name="half" className="i-spinning" />}
      <View className="btn-word">
        {icon === undefined && busy && <Icon name="half" className="i-spinning btn-spin" />}
        {children}
      </View>
    </>
  );
}

export function Button(props: ButtonProps) {
  const blocked = props.busy === true || props.off !== undefined;
  return (
    <Tappable
      className={classesOf(props)}
      label={props.label}
      disabled={blocked}
      onTap={blocked ? undefined : props.onTap}
    >
      <Face {...props} />
    </Tappable>
  );
}

interface WeChatButtonProps extends Omit<ButtonProps, 'onTap'> {
  /** What only WeChat's own button may ask for, on a tap. */
  opens: 'share' | 'getPhoneNumber' | 'agreePrivacyAuthorization' | 'openSetting';
  onAnswer?: (detail: { code?: string; errMsg?: string }) => void;
  /** WeChat asks which button it was. */
  id?: string;
}

export function WeChatButton({ opens, onAnswer, id, ...props }: WeChatButtonProps) {
  const blocked = props.busy === true || props.off !== undefined;
  const answer = (event: { detail: { code?: string; errMsg?: string } }) => onAnswer?.(event.detail);
  return (
    <OpenButton
      id={id}
      className={`btn-reset ${classesOf(props)}`}
      hoverClass="is-down"
      openType={opens}
      disabled={blocked}
      onGetPhoneNumber={answer}
      onAgreePrivacyAuthorization={answer}
      onOpenSetting={answer}
    >
      <Face {...props} />
    </OpenButton>
  );
}
