import { say, spoken } from '../words/say.ts';

/** The headline of the sample, which the page's own title would otherwise be taken for. */
export const SAMPLE_HEADLINE = 'Old Quay bridge to shut for months after cracks found';

/**
 * The article that a new reader tries the product on. The newsroom, the people and the numbers are invented, so that no word is
 * put into anybody's mouth. Drawn once: the notes are anchored in its words.
 */
export function SampleArticle() {
  return (
    <article id="sample" class="sample" lang="en" dir="ltr" aria-label={say('welcome.sample')}>
      <p class="source" lang={spoken().tag()} dir={spoken().direction()}>
        {say('welcome.source')}
      </p>
      <h3>{SAMPLE_HEADLINE}</h3>
      <p>
        The Old Quay bridge in Port Ellory will be shut to traffic for months after engineers found cracks in the piers
        that hold it up, the city council said on Wednesday.
      </p>
      <p>
        Almost 20,000 vehicles crossed the Old Quay bridge on an average day last year. Drivers will have to go round by
        the ring road until the summer.
      </p>
      <p>
        “We would rather apologise for a closed bridge than explain an open one,” said Ines Calder, the leader of the
        council.
      </p>
      <p>The repairs will cost £12.4m, the council said.</p>
    </article>
  );
}
