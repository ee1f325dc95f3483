/** A way to say where elements are. */
export interface SelectorProposal {
  /** As definitions take it: CSS, with ` >>> ` into open shadow roots. */
  readonly selector: string;
  /** Elements it finds below the root it was built for, hidden ones included. */
  readonly matches: number;
  /** It finds the given elements and nothing else. */
  readonly exact: boolean;
  /** 0 to 1: how likely the page's next build still answers to it, by its weakest hook. */
  readonly lasting: number;
}
