import { z } from 'zod';
import type { Instant } from './time';

/** The fields of a noun as a schema, with what every record has: `id` (UUID), when made, and when binned (or null). */
export function record<S extends z.ZodRawShape>(shape: S) {
  return z.object({
    id: z.string().min(1).max(64),
    // A brand is not checked at run time; moments are numbers.
    createdAt: z.number() as unknown as z.ZodType<Instant>,
    deletedAt: z.number().nullable() as unknown as z.ZodType<Instant | null>,
    ...shape,
  });
}
