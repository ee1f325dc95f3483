type Range = [start: number, end: number];

/** Talk of an earlier talk or purchase that nobody told us of. */
const CLAIM =
  /上[次回](?:[你您]|咱们?|我们)?(?:说|提|买|聊|问|下单|拿)|[你您](?:上[次回]|之前|以前)(?:说|提|买|问|拿)|记得[你您](?:说|提|买|问)|\b(?:last time (?:you|we)|you (?:said|told me|bought|mentioned|ordered)|your (?:last|recent) (?:order|purchase))\b/gu;
export function findClaims(text: string): Range[] {
  return rangesOf(text, CLAIM);
}

/** Where questions end: marks, and 吗 or 呢 at the end of a clause without a mark. */
export function findQuestions(text: string): Range[] {
  return rangesOf(text, /[?？]+|(?:吗|(?<!着)呢)(?=[,.!。，~…;\s]|$)/gu);
}

/** Exclamation marks after the first, faces after the second. */
export function findEmphasis(text: string): Range[] {
  return [
    ...rangesOf(text, /!/g).slice(1),
    ...rangesOf(text, /\p{Extended_Pictographic}/gu).slice(2),
  ];
}

/** Whichever of 你 and 您 came second: one customer is one or the other. */
export function findMixedYou(text: string): Range[] {
  const said = rangesOf(text.replace(/你们/g, '\u00b7\u00b7'), /[你您]/gu);
  return said.filter(([at]) => text[at] !== text[said[0]![0]]).slice(0, 1);
}

/** What is asked of the reader, from the fourth step on (S0.7.a). */
export function findSteps(text: string): Range[] {
  const counted = rangesOf(
    text,
    /第[四五六七八九]步|(?<=^|[\s,。;:!?])[4-9](?:[.、)](?!\d)|(?=\p{Script=Han}))|\bstep (?:[4-9]|four|five|six)\b/gu,
  );
  if (counted.length > 0) return counted.slice(0, 1);
  const told = rangesOf(
    text,
    /(?<=^|[,。;!?\s])(?:首先|先(?!生|聊|忙|不|说)|再(?=\p{Script=Han}{0,2}[点填扫加关打输选注下登传发])|然后|接着|随后|最后(?!一|通|提|期))|\b(?:first(?=,| you| (?:open|go|fill|tap|scan|add|log))|then(?=,| (?:open|go|fill|tap|scan|add|log|enter|send|choose|confirm))|after that|next,|finally|lastly)/gu,
  );
  return told.slice(3, 4);
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}
