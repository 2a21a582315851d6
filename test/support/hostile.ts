/** What people and programs put into fields that nobody meant to be put there. */

export const scripts = [
  '<script>window.__xss=1</script>',
  '"><script>window.__xss=1</script>',
  "'><img src=x onerror=window.__xss=1>",
  '</textarea><svg onload=window.__xss=1>',
  '</title><script>window.__xss=1</script>',
  'javascript:window.__xss=1',
  '{{constructor.constructor("window.__xss=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as text it must stay text
  '${window.__xss=1}',
  '<!--><svg onload=window.__xss=1>-->',
]

const queries = [
  "'; --",
  "' or 1=1 --",
  "'; select pg_sleep(5); --",
  "') union select null,null from accounts.accounts --",
  '\\',
  '%',
  '_%',
  '$1',
  "E'\\\\x41'",
]

const oddLetters = [
  '\ud800',
  'a\udfffb',
  '\u0000',
  'naam\u0000naam',
  '\u202eneergekeerd',
  '👵🏽‍🦽🇳🇱',
  'e\u0301\u0302\u0303'.repeat(30),
  'Z\u0335\u0321\u0322a\u0335l\u0335g\u0335o\u0335',
  '\ufeff\u200b\u2060',
  '\u2028\u2029',
  'ﷺ'.repeat(20),
  'İıſẞß',
  '\t\u000b\u000c',
]

const numbersAndDays = [
  '-1',
  '0',
  '1e999',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '2147483648',
  '9007199254740993',
  '0x10',
  '1,5',
  '٣',
  '2026-02-31',
  '31-02-2026',
  '0000-01-01',
  '0000-00-00',
  '99999-01-01',
  '-000001-01-01',
  '+275760-09-14',
  '2026-13-45',
  '24:61',
  '24:00',
  '-1:00',
  '9.75 uur',
]

const lines = [
  'a\r\nBcc: iemand@example.org',
  'a\nSet-Cookie: x=1',
  'a%0d%0aLocation: https://example.org',
  '\r\n\r\n<html>',
  '//example.org',
  '/\\example.org',
  '/esdorp/é😀',
  'https://example.org/',
  '../../etc/passwd',
]

const shapes = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '[object Object]',
  'null',
  'undefined',
  '[]',
  '{"a":1}',
  '{"id":"\\u0000"}',
  'toString',
  '#{1}',
  '<%= 1 %>',
  '=1+1',
  '@SUM(1)',
  '#let x',
  '00000000-0000-0000-0000-000000000000',
]

export const badTexts = [...scripts, ...queries, ...oddLetters, ...numbersAndDays, ...lines, ...shapes]

/** A page of text, far longer than any field. */
export const longText = 'Lang verhaal. '.repeat(7200)

export const oddNames = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'length',
  '',
  '_version',
  '_draft',
  '_key[]',
  'do',
  'name[0]',
  'éé',
  'id',
  'village_id',
]
