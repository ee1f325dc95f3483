/** What the tests of teaching call in a page; becomes `teach` in the isolated world. */
export { parseSiteDefinition } from '@/lib/sites/definition-schema';
export { judge } from '@/lib/sites/health';
export { readRows } from '@/lib/sites/read-rows';
export { readThread } from '@/lib/sites/read-thread';
export { buildFieldSelector } from '@/lib/sites/teach/build-field-selector';
export { buildSelector } from '@/lib/sites/teach/build-selector';
export { fingerprintsSchema } from '@/lib/sites/teach/fingerprint';
export { fingerprintsOf } from '@/lib/sites/teach/fingerprints-of';
export { proposeRepair } from '@/lib/sites/teach/propose-repair';
export { headingIsKnown, previewPoint, readPointed } from '@/lib/sites/teach/read-pointed';
export { readUnknown } from '@/lib/sites/teach/read-unknown';
export { truthOf } from './truth-of';
