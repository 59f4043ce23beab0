import { defineConfig } from 'drizzle-kit';

/** For `npm run migrations`: compares the schema with the last migration and writes the next one. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './server/store/schema/index.ts',
  out: './server/store/migrations',
});
