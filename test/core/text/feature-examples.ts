import { readFileSync } from 'node:fs';
import { FEATURE, FEATURES, type Feature } from '@/lib/core/model/interaction';
import { readTextFeatures } from '@/lib/core/text/read-text-features';

export interface FeatureExample {
  readonly text: string;
  readonly features: readonly Feature[];
}

/** Reads a file of labelled messages; refuses a label that is no feature. */
export function loadExamples(file: string): FeatureExample[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [labels, text] = line.split('\t') as [string, string];
      const features = labels === '-' ? [] : (labels.split(' ') as Feature[]);
      const unknown = features.find((feature) => !FEATURES.includes(feature));
      if (unknown || !text) throw new Error(`not a label: ${line}`);
      return { features, text: text.replaceAll('\\n', '\n') };
    });
}

export interface Score {
  readonly feature: Feature;
  /** Labelled and told, told but not labelled, labelled but not told. */
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of each feature, and the texts that were read otherwise than labelled. */
export function scoreExamples(examples: readonly FeatureExample[]): {
  scores: Score[];
  wrong: string[];
} {
  const wrong: string[] = [];
  const scores = FEATURES.map((feature): Score => {
    let [hit, extra, missed] = [0, 0, 0];
    for (const { text, features } of examples) {
      const told = (readTextFeatures(text) & FEATURE[feature]) !== 0;
      const labelled = features.includes(feature);
      if (told && labelled) hit++;
      else if (told) extra++;
      else if (labelled) missed++;
      if (told !== labelled) wrong.push(`${told ? '+' : '-'}${feature}\t${text}`);
    }
    const share = (of: number) => (of === 0 ? 1 : hit / of);
    return {
      feature,
      hit,
      extra,
      missed,
      precision: share(hit + extra),
      recall: share(hit + missed),
    };
  });
  return { scores, wrong };
}
