import { useEffect, useState, type ComponentProps, type ReactNode } from 'react';

type TwicePressedProps = Omit<ComponentProps<'button'>, 'onClick' | 'children' | 'type'> & {
  icon?: ReactNode;
  first: string;
  /** What the button says after the first press. */
  again: string;
  onPress: () => void;
};

const FORGET_MS = 5_000;

/** A button for what cannot be taken back, for people with three keys: the second press does it, a while later neither. */
export function TwicePressed({ icon, first, again, onPress, ...button }: TwicePressedProps) {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed) return undefined;
    const timer = setTimeout(() => setPressed(false), FORGET_MS);
    return () => clearTimeout(timer);
  }, [pressed]);
  return (
    <button
      {...button}
      type="button"
      data-pressed={pressed}
      onBlur={() => setPressed(false)}
      onClick={() => {
        if (pressed) onPress();
        setPressed(!pressed);
      }}
    >
      {icon}
      {pressed ? again : first}
    </button>
  );
}
