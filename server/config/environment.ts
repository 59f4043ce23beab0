import { isIP } from 'node:net';
import { z } from 'zod';

/** A setting as text, read by a function that gives undefined for what it cannot use. */
const setting = <T>(name: string, meaning: string, read: (text: string) => T | undefined) =>
  z
    .string()
    .transform((text, context) => {
      const value = read(text.trim());
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: `${name} must be ${meaning}; it is "${text}".` });
      return z.NEVER;
    })
    .optional();

const whole = (name: string, least: number, most: number) =>
  setting(name, `a whole number from ${least} to ${most}`, (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return value >= least && value <= most ? value : undefined;
  });

const path = (name: string) => setting(name, 'the path of a file or folder', (text) => text || undefined);

const isHostName = (text: string): boolean => /^(?=.{1,253}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);

const address = (name: string) =>
  setting(name, 'an IP address or a host name', (text) => (isIP(text) > 0 || isHostName(text) ? text : undefined));

const publicUrl = (text: string): URL | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare && (url.protocol === 'https:' || url.protocol === 'http:') ? url : undefined;
};

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** The settings that the environment may hold. Unset and empty are the same. */
export const environment = z.object({
  PORT: whole('PORT', 0, 65_535),
  HOST: address('HOST'),
  DATA_DIR: path('DATA_DIR'),
  PUBLIC_URL: setting('PUBLIC_URL', 'an address like https://hop.example.gov.vn, without a path', publicUrl),
  MEDIA_LISTEN_IP: setting('MEDIA_LISTEN_IP', 'an IP address of this machine, or 0.0.0.0 for all', (text) =>
    isIP(text) > 0 ? text : undefined,
  ),
  MEDIA_ANNOUNCED_ADDRESS: address('MEDIA_ANNOUNCED_ADDRESS'),
  MEDIA_PORT_BASE: whole('MEDIA_PORT_BASE', 0, 65_535),
  MEDIA_WORKERS: whole('MEDIA_WORKERS', 0, 256),
  TLS_CERT: path('TLS_CERT'),
  TLS_KEY: path('TLS_KEY'),
  LOG_LEVEL: setting('LOG_LEVEL', `one of ${LEVELS.join(', ')}`, (text) => LEVELS.find((level) => level === text)),
  SUPPORT_PHONE: setting('SUPPORT_PHONE', 'a telephone number of at most 40 characters', (text) =>
    text.length <= 40 ? text : undefined,
  ),
});
export type Environment = z.infer<typeof environment>;
