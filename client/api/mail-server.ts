import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type MailServerChange, mailServerView, trialOutcome } from '#shared/contract/mail-server.ts';
import { request } from './request.ts';

const PATH = '/api/administration/mail-server';
const KEY = ['mail-server'];

/** How mails go out. */
export const useMailServer = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(mailServerView, PATH, { signal }) });

/** Sets another mail server, or none. */
export function useChangeMailServer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MailServerChange) => request(mailServerView, PATH, { method: 'PUT', body }),
    onSuccess: (view) => client.setQueryData(KEY, view),
  });
}

/** Sends a mail for trial. */
export const useMailTrial = () =>
  useMutation({
    mutationFn: (address: string) => request(trialOutcome, `${PATH}/trials`, { method: 'POST', body: { address } }),
  });
