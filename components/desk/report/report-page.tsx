import { useState } from 'react';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { deskReportTexts } from '@/lib/i18n/desk/report';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { Switch } from '../../ui/switch';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { PageHeader } from '../page-header';
import { useSave } from '../use-save';
import './report.css';
import { isEmptyReport, type ReportData, type ReportReading, type WeekChoice } from './report-data';
import { ReportImage } from './report-image';
import { ReportSheet } from './report-sheet';
import { reportText } from './report-text';
import { mondayName, weekTitle } from './week-title';

interface ReportPageProps {
  readonly reading: ReportReading;
  readonly weeks: WeekChoice;
  readonly onWeek: (monday: CalendarDay) => void;
}

/** One page about one week, to read, to print and to hand on. */
export function ReportPage({ reading, weeks, onWeek }: ReportPageProps) {
  const { language, texts } = useDesk();
  const own = deskReportTexts(language);
  return (
    <div className="report-page">
      <PageHeader title={texts.pages.report} lead={own.lead} />
      <WeekPicker weeks={weeks} onWeek={onWeek} />
      {reading.state === 'failed' ? (
        <Notice tone="bad" icon="warning">
          {own.failed}
        </Notice>
      ) : null}
      {reading.state === 'reading' ? (
        <p className="soft" role="status">
          {reading.total > 0 ? typeset(own.reading(reading.done, reading.total)) : texts.loading}
        </p>
      ) : null}
      {reading.state === 'read' ? <Report data={reading} /> : null}
    </div>
  );
}

function Report({ data }: { data: ReportData }) {
  const { language } = useDesk();
  const own = deskReportTexts(language);
  const [withNames, setWithNames] = useState(false);
  if (isEmptyReport(data.report)) {
    return <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>;
  }
  return (
    <>
      <div className="report-tools">
        <Switch
          label={own.names}
          hint={own.namesHint}
          checked={withNames}
          onChange={setWithNames}
        />
        <Tools data={data} withNames={withNames} />
      </div>
      <ReportSheet data={data} withNames={withNames} />
    </>
  );
}

function Tools({ data, withNames }: { data: ReportData; withNames: boolean }) {
  const { language, texts } = useDesk();
  const own = deskReportTexts(language);
  const [busy, save] = useSave();
  const title = texts.pages.report;
  return (
    <div className="row">
      <Button
        variant="quiet"
        icon="copy"
        busy={busy}
        onClick={() =>
          save(
            () => navigator.clipboard.writeText(reportText(data, title, language, withNames)),
            own.copied,
          )
        }
      >
        {own.copyText}
      </Button>
      <ReportImage
        data={data}
        withNames={withNames}
        fileName={`${own.fileName(mondayName(data.report.week.monday))}.png`}
      />
      <Button icon="report" onClick={() => print()}>
        {own.print}
      </Button>
    </div>
  );
}

function WeekPicker({ weeks: { monday, mondays }, onWeek }: Omit<ReportPageProps, 'reading'>) {
  const { language } = useDesk();
  const own = deskReportTexts(language);
  const at = mondays.indexOf(monday);
  const [newer, older] = [mondays[at - 1], mondays[at + 1]];
  return (
    <div className="report-weeks">
      <IconButton
        icon="chevron"
        className="report-older"
        label={own.older}
        disabled={older === undefined}
        onClick={() => older !== undefined && onWeek(older)}
      />
      <SelectField
        label={own.choose}
        hideLabel
        value={String(monday)}
        options={mondays.map((day) => ({
          value: String(day),
          label: weekTitle({ monday: day }, language),
        }))}
        onChange={(value) => onWeek(Number(value))}
      />
      <IconButton
        icon="chevron"
        label={own.newer}
        disabled={newer === undefined}
        onClick={() => newer !== undefined && onWeek(newer)}
      />
    </div>
  );
}
