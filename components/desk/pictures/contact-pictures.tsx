import type { Database } from '@/lib/storage/db';

/** The pictures of one contact for their page: rhythm strip, weeks, risk over time. */
export function ContactPictures(_: { readonly db: Database; readonly contact: string }) {
  return null;
}
