import { z } from 'zod';
import { httpError } from '#shared/contract/refusals.ts';
import type { Operation } from './operations.ts';

const STATUSES = {
  400: 'Something in the query is wrong; `fields` names it.',
  401: 'The token is missing, wrong, revoked or over.',
  404: 'There is no such thing within what the token opens.',
  429: 'Too many requests with this token or from this address within a quarter of an hour.',
} as const;

/** The description of the read API by OpenAPI 3.1, made of the schemas that its routes are checked against. */
export const openApiOf = (operations: Readonly<Record<string, Operation>>, version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Giaoban: register, indicators and coverage',
    version,
    description: 'Reads only. Days are those of Asia/Ho_Chi_Minh, moments are UTC. Shares are written 0 to 1.',
  },
  security: [{ token: [] }],
  paths: Object.fromEntries(
    Object.entries(operations).map(([route, operation]) => [pathOf(route), { get: described(operation) }]),
  ),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: { Refusal: jsonSchema(httpError, 'output') },
  },
});

const pathOf = (route: string): string => route.slice('GET '.length);

const described = ({ summary, description, query, answer }: Operation) => ({
  summary,
  description,
  parameters: parametersOf(query),
  responses: {
    200: {
      description: summary,
      headers: { ETag: { description: 'Send it back as `If-None-Match`.', schema: { type: 'string' } } },
      content: { 'application/json': { schema: jsonSchema(answer, 'output') } },
    },
    304: { description: 'Nothing has changed since.' },
    ...Object.fromEntries(Object.entries(STATUSES).map(([status, text]) => [status, failure(text)])),
  },
});

const failure = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
});

const queryShape = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })),
  required: z.array(z.string()).default([]),
});

const parametersOf = (query: z.ZodObject) => {
  const { properties, required } = queryShape.parse(jsonSchema(query, 'input'));
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    description,
    required: required.includes(name),
    schema,
  }));
};

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};
