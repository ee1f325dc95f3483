import type { PickTexts, PointedReply, TeachReply } from '@/lib/messaging/teach-schemas';
import { frameAround } from '@/lib/sites/site-document';
import { MOST_POINTED, POINTS, type Point, type Pointed } from '@/lib/sites/teach/points';
import { headingIsKnown, previewPoint, readPointed } from '@/lib/sites/teach/read-pointed';
import type { Outline } from './outline';
import { Picker } from './picker';
import { foundReply } from './read-page';

/**
 * Leads the operator through a page nobody described: holds what they pointed at, tells after each
 * point what it comes to, and makes a definition of it at the end.
 */
export class Lead {
  private points: Pointed = {};
  private picker: Picker | null = null;

  constructor(
    private readonly document: Document,
    private readonly outline: Outline,
  ) {}

  /** Lets one thing be pointed at; answered when it was, or when the operator left. */
  point(point: Point, texts: PickTexts): Promise<PointedReply> {
    this.picker?.press('leave');
    this.outline.clear();
    return new Promise((done) => {
      const preview = (taken: readonly Element[]) => {
        const { alike, text } = this.preview(point, taken);
        return { alike: alike.length > 0 ? alike : taken, text };
      };
      this.picker = new Picker(this.document, texts, MOST_POINTED[point], preview, (taken) => {
        this.picker = null;
        done(this.keep(point, taken));
      });
    });
  }

  press(key: Parameters<Picker['press']>[0]): void {
    this.picker?.press(key);
  }

  /** Forgets a point and all that came after it. */
  forget(from: Point): void {
    this.outline.clear();
    const kept = POINTS.slice(0, POINTS.indexOf(from));
    this.points = Object.fromEntries(
      Object.entries(this.points).filter(([point]) => kept.includes(point as Point)),
    );
  }

  /** What all of it comes to. */
  read(): TeachReply<'teach/pointed'> {
    this.outline.clear();
    const gone = Object.values(this.points).some((some) => some?.some((one) => !one.isConnected));
    const read = gone ? null : readPointed(this.desk(), this.points);
    if (!read) return { kind: 'gave-up', why: 'changed' };
    if ('gaveUp' in read) return { kind: 'gave-up', why: read.gaveUp };
    return foundReply(read).reply;
  }

  private keep(point: Point, taken: readonly Element[]): PointedReply {
    const [first] = taken;
    if (!first) return { kind: 'left' };
    if (first.localName === 'iframe' || tooDeep(first)) return { kind: 'problem', why: 'frame' };
    const { alike, of, text } = this.preview(point, taken);
    if (alike.length === 0) return { kind: 'problem', why: 'no-use' };
    this.points = { ...this.points, [point]: taken };
    this.outline.show(alike.slice(0, 40));
    return {
      kind: 'pointed',
      seen: alike.length,
      of: Math.max(of, alike.length),
      sample: text.slice(0, 200),
      headed: point === 'ours' && headingIsKnown(this.desk(), this.points),
    };
  }

  private preview(point: Point, taken: readonly Element[]) {
    const desk = taken[0]?.ownerDocument ?? this.desk();
    const others = Object.values(this.points).flatMap((some) => some ?? []);
    // What was pointed at lies in one document: no definition reads from two.
    if (others.some((one) => one.ownerDocument !== desk)) return { alike: [], of: 0, text: '' };
    return previewPoint(desk, { ...this.points, [point]: taken }, point);
  }

  private desk(): Document {
    const [some] = Object.values(this.points);
    return some?.[0]?.ownerDocument ?? this.document;
  }
}

/** In a frame within a frame. */
function tooDeep(element: Element): boolean {
  const frame = frameAround(element.ownerDocument);
  return frame !== null && frameAround(frame.ownerDocument) !== null;
}
