import { phoneCode } from '@/cloud/demo-door';
import { Button, type ButtonProps } from '@/components/ui/button';

interface PhoneButtonProps extends Omit<ButtonProps, 'onTap'> {
  onCode: (code: string | null) => void;
}

/** In the demo's browser the local cloud gives the code that WeChat's button would. */
export function PhoneButton({ onCode, ...look }: PhoneButtonProps) {
  const ask = () => {
    if (process.env.DEMO !== '1') return onCode(null);
    phoneCode().then(onCode, () => onCode(null));
  };
  return <Button {...look} onTap={ask} />;
}
