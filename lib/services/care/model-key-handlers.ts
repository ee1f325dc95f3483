import type { Handlers } from '@/lib/messaging/server';
import {
  forgetModelKey,
  keepModelKeyInVault,
  readKeyState,
  saveModelKey,
  unlockModelKey,
} from '@/lib/storage/model-key';

/** The key of a model server is taken, unlocked and forgotten; it is never answered. */
export function modelKeyHandlers(): Pick<Handlers, 'model/key'> {
  return {
    'model/key': async (ask) => {
      if (ask.what === 'keep') await keepModelKeyInVault(ask.destination, ask.key);
      if (ask.what === 'set') await saveModelKey(ask.destination, ask.key, ask.passphrase);
      if (ask.what === 'forget') await forgetModelKey();
      if (ask.what === 'unlock' && !(await unlockModelKey(ask.passphrase))) return 'locked';
      return readKeyState(ask.destination);
    },
  };
}
