import { useEffect, useRef, useState } from 'react';
import { deskReportTexts } from '@/lib/i18n/desk/report';
import { Button } from '../../ui/button';
import { useDesk } from '../desk-context';
import type { ReportData } from './report-data';
import { ReportSheet } from './report-sheet';

/** Sharp on a phone's screen. */
const SCALE = 2;

interface ReportImageProps {
  readonly data: ReportData;
  readonly withNames: boolean;
  readonly fileName: string;
}

/** Hands the sheet as a picture to the browser's downloads: on white paper, whatever the theme. */
export function ReportImage({ data, withNames, fileName }: ReportImageProps) {
  const { language, showToast } = useDesk();
  const own = deskReportTexts(language);
  const [making, setMaking] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one picture of what stood there at the click
  useEffect(() => {
    if (!making || !stage.current) return;
    takePicture(stage.current)
      .then(
        (picture) => hand(picture, fileName),
        (error) => {
          console.error(error);
          showToast({ message: own.imageFailed });
        },
      )
      .finally(() => setMaking(false));
  }, [making]);
  return (
    <>
      <Button variant="quiet" icon="download" busy={making} onClick={() => setMaking(true)}>
        {making ? own.imaging : own.image}
      </Button>
      {making ? (
        <div className="report-offstage" aria-hidden="true" inert>
          <div ref={stage} className="report-stage paper">
            <ReportSheet data={data} withNames={withNames} paper />
          </div>
        </div>
      ) : null}
    </>
  );
}

/** @throws Error when the browser gives no picture */
async function takePicture(stage: HTMLElement): Promise<Blob> {
  const { toBlob } = await import('html-to-image');
  // Fonts are the system's own: there is nothing to embed.
  const picture = await toBlob(stage, {
    pixelRatio: SCALE,
    backgroundColor: '#ffffff',
    skipFonts: true,
  });
  if (!picture) throw new Error('the browser made no picture');
  return picture;
}

function hand(picture: Blob, name: string): void {
  const url = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
