import './loading-view.css';
import { usePanel } from '../panel-context';

/** Appears only when reading takes longer than a blink, so that quick answers never flash. */
export function LoadingView() {
  const { texts } = usePanel();
  return (
    <div className="loading-view" aria-busy="true">
      <h1 className="visually-hidden">{texts.appName}</h1>
      <p className="visually-hidden" role="status">
        {texts.loading}
      </p>
      <div className="loading-bar loading-title" />
      <div className="loading-bar" />
      <div className="loading-block" />
      <div className="loading-block loading-tall" />
    </div>
  );
}
