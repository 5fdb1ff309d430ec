/** Whose key and reference an operation has: c(lient), o(wn) or p(rovider). Equal ones of two sources are two. */
export type Source = 'c' | 'o' | 'p';
