/** Words of the reports screen; those in the reports themselves stand in `reports.ts`. */
export const reportScreen = {
  state: 'Kies wat je nodig hebt. Je ziet het document zoals het in Word komt, en bewaart het als het klopt.',
  partsLabel: 'Soorten rapporten',
  parts: { year: 'Jaarverslag', evening: 'Van een avond', insights: 'Inzichten' },
  evening: {
    title: 'Papieren van een avond',
    state: 'Draaiboek, tijden, montagelijst en agenda van de editie die je kiest.',
    edition: 'Editie',
    more: 'Tijden, hoofdstukken en afsluiten',
    none: 'Nog geen editie',
    noneText: 'Maak een editie. Daarna vind je hier de papieren van die avond.',
  },
  save: 'Bewaren als Word',
  stop: 'Stoppen',
  makeAgain: 'Opnieuw maken',
  making: (percent: number) => `Het verslag wordt gemaakt: ${percent}%`,
  stopped: 'Je hebt het maken gestopt. Er is niets bewaard.',
  failed: 'Het verslag kon niet worden gemaakt. Je gegevens zijn niet veranderd. Probeer het opnieuw.',
  previewState: {
    drawing: 'Het voorbeeld wordt getekend…',
    shown: 'Zo komt het document in Word; daar is het over pagina’s verdeeld.',
    failed: 'Het voorbeeld kan niet worden getekend. Het document zelf is wel klaar: je kunt het bewaren.',
  },
  preview: (name: string) => `Voorbeeld van ${name}`,
  internalWarning: 'In deze versie staan namen. Deel haar niet buiten het team en zet haar niet op een website.',
  emptyYear: (year: number) =>
    `In ${year} is geen editie gehouden. Het verslag zegt dat, met de cijfers die er wel zijn.`,
  yearSettings: (year: number) => `Doelen en teksten van ${year} invullen`,
};
