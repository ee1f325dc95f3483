/*
 * What `Node` calls these: as numbers, since their names would be carried into every chat page.
 * Classes are no help, a frame has its own.
 */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const DOCUMENT_NODE = 9;
export const FOLLOWING = 4;
export const CONTAINS = 8;
export const CONTAINED_BY = 16;
