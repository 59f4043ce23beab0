import { Button, Group, Text } from '@mantine/core';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { StateBadge } from './state-badge.tsx';

export type ChainCheckProps = {
  /** What the button says. */
  label: string;
  pending: boolean;
  onCheck: () => void;
  error: Error | null;
  /** What was found: the word that says how the chain stands, and what there is to say beside it. */
  found: { intact: boolean; word: string; detail: string } | undefined;
};

/** Proves on demand that nothing in a chain of hashes was changed or cut out. */
export function ChainCheck({ label, pending, onCheck, error, found }: ChainCheckProps) {
  const sentence = useErrorSentence();
  return (
    <Group gap="sm" role="status" className="no-print">
      <Button variant="default" loading={pending} onClick={onCheck}>
        {label}
      </Button>
      {error !== null && <Text c="var(--trouble)">{sentence(error)}</Text>}
      {found && (
        <>
          <StateBadge state={found.intact ? 'present' : 'trouble'} word={found.word} />
          <Text size="sm" c={found.intact ? 'var(--ink-soft)' : undefined} style={{ overflowWrap: 'anywhere' }}>
            {found.detail}
          </Text>
        </>
      )}
    </Group>
  );
}
