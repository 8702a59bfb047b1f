/** The numbers that no law gives: operational choices, each with its reason. */
export interface QualityLimits {
  readonly objectivesPerManager: number;
  readonly fewestIndicators: number;
  readonly mostIndicators: number;
}

export const QUALITY_LIMITS: QualityLimits = {
  /** With more than ten, an objective weighs less than a tenth of what its manager is asked: the plan does not choose. */
  objectivesPerManager: 10,
  /** A single indicator shows one side of an objective only (CERVAP asks for more than one dimension). */
  fewestIndicators: 2,
  /** Past six, a form has twenty-four cells a year for one objective, and no indicator weighs anything. */
  mostIndicators: 6,
};
