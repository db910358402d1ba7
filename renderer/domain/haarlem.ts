/** Reference data of Haarlem: districts, neighbourhoods with their codes of Statistics Netherlands, and themes. */

/** The date of the division into districts and neighbourhoods below. */
export const areasAsOf = '2025-01-01';

/** The districts with their neighbourhoods, numbered in order from WK039201. */
export const haarlemDistricts: readonly (readonly [id: string, name: string, neighbourhoods: readonly string[]])[] = [
  ['centrum', 'Centrum', ['Oude Stad']],
  ['zuidwest', 'Zuidwest', ['Haarlemmerhoutkwartier', 'Zijlwegkwartier', 'Houtvaartkwartier', 'Duinwijk']],
  ['oost', 'Oost', ['Waarder- en Veerpolder', 'Amsterdamsewijk', 'Slachthuiswijk', 'Parkwijk']],
  [
    'noord',
    'Noord',
    [
      'Transvaalwijk',
      'Indischewijk',
      'Ter Kleefkwartier',
      'Te Zaanenkwartier',
      'Vogelenwijk',
      'Delftwijk',
      'Vondelkwartier',
      'Spaarndam',
    ],
  ],
  ['schalkwijk', 'Schalkwijk', ['Europawijk', 'Boerhaavewijk', 'Molenwijk', 'Meerwijk']],
  ['heel-haarlem', 'Heel Haarlem', []],
  ['buiten-haarlem', 'Buiten Haarlem', []],
];

/** Ids of entries in the list of districts that are no district: the whole city, and outside it. */
export const noDistricts: readonly string[] = ['district-heel-haarlem', 'district-buiten-haarlem'];

/** The themes an installation starts with. */
export const usualThemes: readonly (readonly [id: string, name: string])[] = [
  ['groen', 'groen & natuur'],
  ['klimaat', 'duurzaamheid & klimaat'],
  ['ontmoeting', 'ontmoeting & sociale samenhang'],
  ['zorg', 'zorg, gezondheid & welzijn'],
  ['armoede', 'armoede & meedoen'],
  ['jeugd', 'jeugd & onderwijs'],
  ['cultuur', 'cultuur & erfgoed'],
  ['sport', 'sport & bewegen'],
  ['veiligheid', 'veiligheid'],
  ['leefbaarheid', 'leefbaarheid & openbare ruimte'],
  ['inclusie', 'inclusie & diversiteit'],
  ['anders', 'anders'],
];
