/** What a search takes and gives: plain data that can cross from the background to a page. */
import type { HitKind, SearchHit } from '../model/search.ts';

export type { HitKind, SearchHit } from '../model/search.ts';
export type Family = 'fund' | 'sme';

/** Names, not codes: 浙江省, 杭州市, 西湖区. */
export interface OwnRegion {
  province?: string;
  city?: string;
  county?: string;
}

export interface SearchOptions {
  /** Whose knowledge comes first; the other's is still found. */
  family?: Family | null;
  region?: OwnRegion | null;
  limit?: number;
}

export interface Search {
  find(query: string, options?: SearchOptions): SearchHit[];
}

/** One thing that can be found. The texts are what is searched, the hit is what is given back. */
export interface Item {
  kind: HitKind;
  family: Family | null;
  /** What it is called; questions and regions are titles too. */
  title: string;
  /** Other names: the flow of a first step, what a clerk would call a contact. */
  names: string;
  /** Messages of the portal. */
  seen: readonly string[];
  /** Sentences, searched and shown. */
  text: readonly string[];
  /** Of what it is a part; helps other words to find it, but finds nothing alone. */
  context: string;
  /** Digits of the phone numbers in it. */
  numbers: readonly string[];
  /** Of a contact: province, city. */
  region?: readonly string[];
  /** Order among equals, 0 first. */
  order: number;
  hit: Omit<SearchHit, 'score'>;
}
