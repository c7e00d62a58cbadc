import { isIsoDate } from '../../lib/article/article.ts';

/** A value that JSON can hold, as it stands there. */
type Json = { readonly [name: string]: unknown };

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );

/**
 * What breaks a MUST of the Web Annotation Data Model (W3C Recommendation, 23 February 2017, www.w3.org/TR/annotation-model),
 * by its sections, in all that an export of ours can hold. An empty list is a valid document.
 */
export function problemsOfCollection(collection: Json): string[] {
  const contexts = listOf(collection['@context']);
  const total = collection['total'];
  const first = collection['first'] as Json | undefined;
  return [
    // 5.1: "The @context … http://www.w3.org/ns/anno.jsonld MUST be one of them"; 3.1: one alone is a string.
    ...unless(contexts.includes(ANNO), '5.1 @context'),
    ...unless(contexts.length !== 1 || typeof collection['@context'] === 'string', '3.1 a single @context is a string'),
    ...unless(isIri(collection['id']), '5.1 exactly 1 IRI'),
    ...unless(listOf(collection['type']).includes('AnnotationCollection'), '5.1 type'),
    ...unless(total === undefined || isCount(total), '5.1 total is a non-negative integer'),
    ...unless(total === 0 || first !== undefined, '5.1 a collection with annotations has a first page'),
    ...unless(collection['label'] === undefined || typeof collection['label'] === 'string', '5.1 label'),
    ...(first === undefined ? [] : problemsOfPage(first, total)),
  ];
}

function problemsOfPage(page: Json, total: unknown): string[] {
  const items = page['items'];
  if (!Array.isArray(items)) return ['5.2 items is a list'];
  return [
    ...unless(isIri(page['id']), '5.2 exactly 1 IRI'),
    ...unless(listOf(page['type']).includes('AnnotationPage'), '5.2 type'),
    ...unless(page['startIndex'] === undefined || isCount(page['startIndex']), '5.2 startIndex'),
    // The only page of a collection holds all of it, or it would have to name the next.
    ...unless(items.length === total, '5.2 next'),
    ...unless(
      new Set(items.map((each: Json) => each['id'])).size === items.length,
      '3.1 an IRI identifies one annotation',
    ),
    ...items.flatMap((each: Json) => problemsOfAnnotation(each)),
  ];
}

function problemsOfAnnotation(annotation: Json): string[] {
  const motivations = listOf(annotation['motivation']);
  const targets = listOf(annotation['target']);
  const stylesheet = annotation['stylesheet'] as Json | undefined;
  return [
    ...unless(isIri(annotation['id']), '3.1 exactly 1 IRI'),
    ...unless(listOf(annotation['type']).includes('Annotation'), '3.1 type'),
    ...unless(targets.length >= 1, '3.1 1 or more targets'),
    ...unless(
      isInstant(annotation['created']) && isInstant(annotation['modified']),
      '3.3.1 xsd:dateTime in UTC, with Z',
    ),
    ...unless(
      motivations.every((each) => MOTIVATIONS.includes(String(each))),
      '3.3.5 motivation',
    ),
    ...unless(
      stylesheet === undefined || (stylesheet['type'] === 'CssStylesheet' && typeof stylesheet['value'] === 'string'),
      '4.4 stylesheet',
    ),
    ...listOf(annotation['body']).flatMap((body) => problemsOfBody(body as Json)),
    ...targets.flatMap((target) => problemsOfTarget(target as Json)),
  ];
}

function problemsOfBody(body: Json): string[] {
  return [
    ...unless(listOf(body['type']).includes('TextualBody'), '3.2.4 type'),
    ...unless(typeof body['value'] === 'string', '3.2.4 exactly 1 value'),
    ...unless(listOf(body['format']).length <= 1, '3.2.4 format'),
    ...unless(MOTIVATIONS.includes(String(body['purpose'])), '3.3.5 purpose'),
  ];
}

function problemsOfTarget(target: Json): string[] {
  const [source, ...others] = listOf(target['source']);
  const iri = typeof source === 'string' ? source : (source as Json | undefined)?.['id'];
  return [
    ...unless(others.length === 0 && isIri(iri), '4 exactly 1 source, an IRI or a description of a resource with one'),
    ...unless(
      listOf(target['styleClass']).every((each) => typeof each === 'string'),
      '4.4 styleClass',
    ),
    ...listOf(target['selector']).flatMap((selector) => problemsOfSelector(selector as Json)),
  ];
}

function problemsOfSelector(selector: Json): string[] {
  const { type, exact, prefix, suffix, start, end } = selector;
  const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
  switch (type) {
    case 'TextQuoteSelector':
      return [
        ...unless(typeof exact === 'string', '4.2.4 exactly 1 exact'),
        ...unless(isText(prefix) && isText(suffix), '4.2.4 not more than 1 prefix and suffix'),
      ];
    case 'TextPositionSelector':
      return unless(isCount(start) && isCount(end), '4.2.5 start and end are non-negative integers');
    default:
      return ['4.2 a selector has exactly 1 type'];
  }
}

function unless(isKept: boolean, rule: string): string[] {
  return isKept ? [] : [rule];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^[^ ]+T[^ ]+Z$/.test(value) && isIsoDate(value);
}
