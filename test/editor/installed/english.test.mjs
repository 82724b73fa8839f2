import { describeWalkthrough } from './walkthrough.mjs';

describe('Installed from its package, the walkthrough in English', () => {
  describeWalkthrough({
    title: 'Clean a News Text',
    steps: {
      sample: ['Open a sample', 'Open a Sample'],
      noise: ['See the noise', 'Show the Noise'],
      preview: ['Look before you clean', 'Preview Cleanup'],
      clean: ['Clean the article', 'Clean Article'],
      convert: ['Convert to Markdown', 'Convert to Markdown'],
      outline: ['Find your way', 'Show the Outline'],
      cleanOnSave: ['Clean on save, if you like', 'Choose'],
    },
    noiseLine: 'Advertisement',
    noiseRule: 'Advertisement marker',
    apply: 'Apply Cleanup',
    cleaned: 'Cleaned: ',
    heading: '# Harbor town votes',
    section: 'A line with a long past',
  });
});
