import { z } from 'zod/mini';
import type { Instant } from './time';

/** The fields of a noun as a schema, with what every record has: `id` (UUID), when made, and when binned (or null). */
export function record<S extends z.core.$ZodShape>(shape: S) {
  return z.object({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    // A brand is not checked at run time; moments are numbers.
    createdAt: z.number() as unknown as z.ZodMiniType<Instant>,
    deletedAt: z.nullable(z.number()) as unknown as z.ZodMiniType<Instant | null>,
    ...shape,
  });
}
