import { WeChatButton, type ButtonProps } from '@/components/ui/button';

interface PhoneButtonProps extends Omit<ButtonProps, 'onTap'> {
  /** Null: the person said no, or nothing came. */
  onCode: (code: string | null) => void;
}

/** WeChat's own button: it asks the person, and gives a code that only the server can turn into a number. */
export function PhoneButton({ onCode, ...look }: PhoneButtonProps) {
  return <WeChatButton {...look} opens="getPhoneNumber" onAnswer={({ code }) => onCode(code ?? null)} />;
}
