// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted, equal by chance.
import type { Curve } from './additive';
import type { RiskFeature } from './features';

// Written by `npm run fit`, not by hand. Learned from: collegemsg, w3c_mail, parrot_irc, duraspace_irc, racket_slack, cdnow, grocery.

/** Log-odds when every curve says 0. */
export const INTERCEPT = -0.1506;

/** What each feature adds to the log-odds of no message within 30 days. */
export const CURVES: Readonly<Record<RiskFeature, Curve>> = {
  active7: {
    knots: [-2.3, -2.103, -1.328, -0.526, 0.188, 2.079],
    values: [0.0702, 0.1247, 0.1946, 0.1721, -0.0026, -0.5591],
  },
  active90: {
    knots: [-0.175, 0.52, 0.915, 1.358, 2.189, 4.433],
    values: [1.2297, 0.5334, 0.1955, -0.0371, -0.3866, -1.5349],
  },
  silence: {
    knots: [-0.588, 1.531, 2.398, 3.091, 3.689, 4.466],
    values: [0.3491, 0.205, 0.0431, -0.0474, -0.1315, -0.4182],
  },
  rate7to30: {
    knots: [-1.145, -0.316, -0.025, 0.224, 0.425, 0.797],
    values: [0.0469, -0.0577, -0.0544, 0.0235, 0.0366, 0.0051],
  },
  tenure: {
    knots: [2.577, 4.64, 5.354, 5.81, 6.16, 7.414],
    values: [1.0765, 0.2076, -0.0754, -0.2614, -0.3819, -0.5654],
  },
  z: {
    knots: [-3.863, -0.978, -0.342, 0.145, 0.64, 2.779],
    values: [-0.4006, -0.1663, -0.1575, -0.0964, 0.0072, 0.8135],
  },
  ours30: { knots: [-2.303, -2.302, 0.744, 3.205], values: [-0.5432, -0.543, 0.1328, 0.9533] },
  oursLast: { knots: [-0.535, 2.728, 5.993, 6.287], values: [-1.0127, -0.0533, 0.5119, 0.5541] },
  returned: {
    knots: [-2.89, -1.792, -1.204, -0.693, -0.288, -0.105],
    values: [-0.5308, -0.0375, 0.0734, 0.1096, 0.15, 0.2353],
  },
  gapTrend: {
    knots: [-0.741, -0.051, 0, 0.002, 0.18, 1.283],
    values: [-0.2265, -0.1208, -0.109, -0.1078, 0.0073, 0.5568],
  },
  rhythm: {
    knots: [-1.407, -0.841, -0.58, -0.343, -0.127, 0],
    values: [0.8981, 0.4427, 0.1595, -0.1968, -0.5342, -0.7692],
  },
  returnedSmooth: {
    knots: [-9.351, -2.27, -1.233, -0.738, -0.46, -0.167],
    values: [-2.3495, -0.2162, 0.207, 0.5583, 0.7858, 1.0148],
  },
};
