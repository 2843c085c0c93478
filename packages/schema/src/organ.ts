/** The organs whose resolutions the model knows. */
export const organs = [
  'GENERAL_ASSEMBLY',
  'SECURITY_COUNCIL',
  'ECONOMIC_AND_SOCIAL_COUNCIL',
  'HUMAN_RIGHTS_COUNCIL',
] as const;

export type Organ = (typeof organs)[number];
