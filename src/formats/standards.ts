/** How files name the standards of others that they keep to. */

/** The JSON-LD context of the W3C Web Annotation Vocabulary. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The version of the 360Giving Data Standard. */
export const THREE_SIXTY_VERSION = '1.4';
