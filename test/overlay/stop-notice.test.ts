import { expect, test } from 'vitest';
import { MessageError, STORE_STOPPED } from '@/lib/messaging/message-error';
import { withStopNotice } from '@/lib/overlay/stop-notice';

test('said once when refused again, and once when it goes on; a moment is not worth a word', async () => {
  const told: string[] = [];
  let error: Error | null = null;
  const work = withStopNotice(
    async () => {
      if (error) throw error;
    },
    () => told.push('stopped'),
    () => told.push('goes on'),
  );
  const send = () => work(null).catch(() => {});
  error = new MessageError(STORE_STOPPED);
  await send();
  error = null;
  await send();
  expect(told).toEqual([]);
  error = new MessageError(STORE_STOPPED);
  for (let i = 0; i < 5; i++) await send();
  expect(told).toEqual(['stopped']);
  // Another fault in between is no sign that anything was written.
  error = new MessageError('too many');
  await send();
  expect(told).toEqual(['stopped']);
  error = null;
  await send();
  await send();
  expect(told).toEqual(['stopped', 'goes on']);
});
