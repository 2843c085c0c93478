export { addNoise, type NoisyPiece, type NoisyText } from './add-noise.ts';
export { readManuscript, type Manuscript, type ManuscriptParagraph } from './manuscript.ts';
export { scoreNoise, type NoiseScore, type ScoreOptions, type Share } from './score-noise.ts';
