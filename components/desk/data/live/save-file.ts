/** Bytes after which what was written so far is handed to the browser, which may put it on the disk. */
const HAND_OVER = 8_000_000;

interface FileKind {
  readonly name: string;
  readonly type: string;
  /** `.rewarm` */
  readonly extension: `.${string}`;
}

interface SavePicker {
  showSaveFilePicker?(options: object): Promise<{
    createWritable(): Promise<WritableStream<Uint8Array>>;
  }>;
}

/**
 * Where a file is written to: the place the operator chooses where the browser has a dialog for
 * that, which takes files of any size; else the browser's downloads, once it is whole. Call in the
 * turn of a click.
 * @returns null when the operator closed the dialog
 */
export async function openFile({
  name,
  type,
  extension,
}: FileKind): Promise<WritableStream<Uint8Array> | null> {
  const picker = window as unknown as SavePicker;
  if (!picker.showSaveFilePicker) return intoDownloads(name, type);
  try {
    const types = [{ accept: { [type]: [extension] } }];
    const handle = await picker.showSaveFilePicker({ suggestedName: name, types });
    return await handle.createWritable();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function intoDownloads(name: string, type: string): WritableStream<Uint8Array> {
  let whole = new Blob([], { type });
  let parts: BlobPart[] = [];
  let length = 0;
  const handOver = () => {
    whole = new Blob([whole, ...parts], { type });
    parts = [];
    length = 0;
  };
  return new WritableStream({
    write(bytes) {
      parts.push(bytes as Uint8Array<ArrayBuffer>);
      length += bytes.length;
      if (length > HAND_OVER) handOver();
    },
    close() {
      handOver();
      saveBlob(name, whole);
    },
  });
}

/** Hands a file to the browser's downloads. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Counts the bytes that go through. */
export function countBytes(
  onBytes: (bytes: number) => void,
): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(bytes, out) {
      onBytes(bytes.length);
      out.enqueue(bytes);
    },
  });
}
