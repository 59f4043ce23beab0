/**
 * The shape that the English texts must have to stand beside the Vietnamese ones: the same keys. Vietnamese has one
 * plural form (`key_other`), English needs the singular too (`key_one`).
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};
